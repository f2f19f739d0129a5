import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { Namespace } from '../locale/messageKeys.ts';
import { useAtlas } from './atlasContext.tsx';
import { Failure } from './Failure.tsx';
import { useLocale } from './localeContext.tsx';

/**
 * A part of a page that is fetched, with its texts, when it is first drawn: what a reader asks for by a click need not come
 * with the page. Nothing stands in its place meanwhile, so it suits parts that appear, not parts that are expected. What
 * does not come is said in its place, with a way to try again.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  namespaces: readonly Namespace[] = [],
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;

  return function OnDemand(props: Props) {
    const { messages } = useAtlas();
    const locale = useLocale();
    const [failed, setFailed] = useState(false);
    const [, setArrivals] = useState(0);
    const Part = messages.has(namespaces) ? loaded : null;
    const isMissing = Part === null;

    useEffect(() => {
      if (!isMissing || failed) return;
      let current = true;
      Promise.all([load(), messages.load(namespaces)]).then(
        ([part]) => {
          loaded = part;
          if (current) setArrivals((count) => count + 1);
        },
        () => current && setFailed(true),
      );
      return () => {
        current = false;
      };
    }, [isMissing, failed, messages]);

    if (Part !== null) return <Part {...props} />;
    return failed ? <Failure locale={locale} onRetry={() => setFailed(false)} /> : null;
  };
}
