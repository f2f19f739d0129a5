import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * A part of a page that is fetched when it is first drawn: what a reader asks for by a click need not come with the page.
 * Nothing stands in its place meanwhile, so it suits parts that appear, not parts that are expected.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function OnDemand(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** False in the first drawing, true right after it has been shown: for parts that are not to hold it up. */
export function useAfterwards(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true));
    return () => clearTimeout(timer);
  }, []);
  return after;
}
