import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import type { MessageValue } from '../../domain/message.ts';
import { writeView } from '../../view/codec.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { saveFile } from '../download/saveFile.ts';
import { useLocale } from '../localeContext.tsx';
import { ImportReport } from './ImportReport.tsx';
import { readFile, tidyName, writeFile } from './savedFile.ts';
import type { ReadFile, SavedView } from './savedFile.ts';
import { hrefIn, linkOf } from './savedLink.ts';
import { SavedRow } from './SavedRow.tsx';
import { keepViews, listenToSaved, savedViews } from './savedStore.ts';
import styles from './SavedViews.module.css';
import { viewName } from './viewName.ts';

interface SavedViewsProps {
  readonly nameOf: (id: string) => MessageValue;
}

interface Told {
  readonly text: string;
  /** The list as it was, where the change can be undone. */
  readonly before?: readonly SavedView[];
  readonly report?: ReadFile;
}

/** Bytes of a file that could be one of ours. */
const largestFile = 4_000_000;

/** The views that the reader keeps on this device: to open, name, put in order, take away and bring back. */
export function SavedViews({ nameOf }: SavedViewsProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { view, context, foreign } = useView();
  const { views, kept } = useSyncExternalStore(listenToSaved, savedViews);
  const [told, setTold] = useState<Told>({ text: '' });
  const [typed, setTyped] = useState('');
  const scope = useId();
  const file = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const root = useHref('/').replace(/\/$/, '');
  const suggested = locale.say(viewName(view, context, nameOf));
  const change = (next: readonly SavedView[], news: Told): void => {
    keepViews(next);
    setTold(news);
  };
  const save = (): void => {
    const link = linkOf(context, writeView(view, context, foreign));
    const name = tidyName(typed) || tidyName(suggested);
    const same = views.find((one) => one.link === link);
    if (same !== undefined && typed === '') {
      setTold({ text: locale.text('saved:again', { name: same.name }) });
      return;
    }
    setTyped('');
    change([...views, { name, link }], {
      text: locale.text('saved:saved', { name }),
      before: views,
    });
  };
  const move = (index: number, by: number): void => {
    const next = [...views];
    const [moved] = next.splice(index, 1);
    if (moved === undefined) return;
    next.splice(index + by, 0, moved);
    change(next, { text: '' });
  };
  const remove = (index: number, view: SavedView): void => {
    const text = locale.text('saved:deleted', { name: view.name });
    change(views.toSpliced(index, 1), { text, before: views });
    status.current?.focus();
  };
  const bringIn = async (chosen: File): Promise<void> => {
    const text = chosen.size > largestFile ? null : await chosen.text().catch(() => null);
    if (text === null) {
      setTold({ text: locale.text('saved:unreadable') });
      return;
    }
    const reader = {
      vocabulary: context.vocabulary,
      languages: catalogue.languages,
      origin: window.location.origin,
    };
    const report = readFile(text, reader, (found) =>
      locale.say(viewName(found.view, found.context, nameOf)),
    );
    const fresh = report.views.filter(
      ({ name, link }) => !views.some((one) => one.name === name && one.link === link),
    );
    const known = report.views.length - fresh.length;
    const sentences = [
      report.views.length === 0
        ? locale.text('saved:nothing')
        : locale.text('saved:imported', { count: { kind: 'count', value: fresh.length } }),
      known === 0 ? '' : locale.text('saved:known', { count: { kind: 'count', value: known } }),
    ];
    const news = { text: sentences.join(' ').trim(), report };
    change([...views, ...fresh], fresh.length === 0 ? news : { ...news, before: views });
  };
  const takeOut = (): void => {
    const hrefOf = (link: string): string =>
      `${window.location.origin}${root}${hrefIn(context.language, link)}`;
    const content = new Blob([writeFile(views, hrefOf)], { type: 'application/json' });
    saveFile('cooperation-atlas-views.json', content);
  };

  return (
    <section className={styles['saved']} aria-labelledby={`${scope}-title`}>
      <h2 id={`${scope}-title`}>{locale.text('saved:title')}</h2>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label htmlFor={`${scope}-name`}>{locale.text('saved:name')}</label>
        <input
          id={`${scope}-name`}
          value={typed}
          placeholder={suggested}
          dir={typed === '' ? undefined : 'auto'}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{locale.text('saved:save')}</button>
      </form>
      <div role="status" ref={status} tabIndex={-1} className={styles['told']}>
        <span>{told.text}</span>
        {told.before === undefined ? null : (
          <button type="button" onClick={() => change(told.before ?? [], { text: '' })}>
            {locale.text('saved:undo')}
          </button>
        )}
      </div>
      {told.report === undefined ? null : <ImportReport report={told.report} />}
      {views.length === 0 ? (
        <p className={styles['hint']}>{locale.text('saved:none')}</p>
      ) : (
        <ul className={styles['views']}>
          {views.map((one, index) => (
            <SavedRow
              // Two views may have one name and one link.
              // eslint-disable-next-line react/no-array-index-key
              key={`${index} ${one.link} ${one.name}`}
              name={one.name}
              to={hrefIn(context.language, one.link)}
              was={one.was}
              onRename={(name) =>
                change(views.with(index, { ...one, name }), {
                  text: locale.text('saved:renamed', { name }),
                  before: views,
                })
              }
              onUp={index === 0 ? null : () => move(index, -1)}
              onDown={index === views.length - 1 ? null : () => move(index, 1)}
              onDelete={() => remove(index, one)}
            />
          ))}
        </ul>
      )}
      <div className={styles['tools']}>
        <button type="button" disabled={views.length === 0} onClick={takeOut}>
          {locale.text('saved:export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {locale.text('saved:import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,.txt,.md,application/json,text/plain"
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void bringIn(chosen);
            target.value = '';
          }}
        />
      </div>
      <p className={styles['hint']}>
        {locale.text(
          kept === 'kept' ? 'saved:where' : kept === 'full' ? 'saved:full' : 'saved:closed',
        )}
      </p>
    </section>
  );
}
