import { use, useMemo, useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import { useView, useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { SavedViews } from '../saved/SavedViews.tsx';
import { HistoryContext } from '../siteHistory.ts';
import type { SiteHistory } from '../siteHistory.ts';
import { StepList } from './StepList.tsx';
import { standpointOf, stepsOf } from './steps.ts';
import styles from './StepsPanel.module.css';
import { undo } from './undo.ts';
import { useNameOf } from './useNameOf.ts';

/** What the reader did on this visit, and what is kept on this device. */
export function StepsPanel() {
  const history = use(HistoryContext);
  return (
    <div className={styles['panel']}>
      {history === null ? null : <StepsOf history={history} />}
      <Saved />
    </div>
  );
}

function Saved() {
  const { view, context } = useView();
  const views = useMemo(() => [{ view, context, isPage: true, hash: '' }], [view, context]);
  return <SavedViews nameOf={useNameOf(views, context.vocabulary)} />;
}

function StepsOf({ history }: { readonly history: SiteHistory }) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const store = useViewStore();
  const base = useHref('/').replace(/\/$/, '');
  const { steps } = useSyncExternalStore(history.listen, history.current);
  const { vocabulary } = store.snapshot().context;
  const { hrefs, at } = steps;
  const { languages } = catalogue;
  const read = useMemo(
    () => (href: string) => standpointOf(href, { vocabulary, languages, base }),
    [vocabulary, languages, base],
  );
  const views = useMemo(() => hrefs.map(read), [hrefs, read]);
  const nameOf = useNameOf(views, vocabulary);
  const named = useMemo(() => stepsOf(hrefs, read, nameOf), [hrefs, read, nameOf]);
  return (
    <section aria-labelledby="steps-title">
      <div className={styles['head']}>
        <h2 id="steps-title">{locale.text('steps:title')}</h2>
        <button type="button" disabled={at === 0} onClick={() => undo(history, store, -1)}>
          {locale.text('steps:undo')}
        </button>
        <button
          type="button"
          disabled={at >= hrefs.length - 1}
          onClick={() => undo(history, store, 1)}
        >
          {locale.text('steps:redo')}
        </button>
      </div>
      <StepList steps={named} at={at} onGo={(index) => undo(history, store, index - at)} />
      <p className={styles['hint']}>
        {named.length < 2
          ? locale.text('steps:none')
          : locale.text('steps:keys', { undo: 'Ctrl+Z', redo: 'Ctrl+Y' })}
      </p>
    </section>
  );
}
