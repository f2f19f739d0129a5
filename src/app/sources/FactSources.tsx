import { useId, useState } from 'react';
import type { Source } from '../../domain/fact.ts';
import { foldText } from '../../locale/search.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './Sources.module.css';

/** Every page and report that a fact rests on; what is typed narrows the list. */
export function FactSources({ sources }: { readonly sources: readonly Source[] }) {
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const field = useId();
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  const found = sources.filter(({ publisher, title }) => {
    if (wanted.length === 0) return true;
    const text = foldText(`${publisher} ${title}`);
    return wanted.every((word) => text.includes(word));
  });
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">
        {locale.text('sources:facts.title')}{' '}
        <small role="status">
          {locale.text('sources:facts.count', { count: { kind: 'count', value: found.length } })}
        </small>
      </h2>
      <div className={styles['search']}>
        <label htmlFor={field}>{locale.text('sources:facts.search')}</label>
        <input
          id={field}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {found.length === 0 ? <p>{locale.text('sources:facts.nothing', { query })}</p> : null}
      <ul className={styles['facts']}>
        {found.map((source) => (
          <li key={source.id} id={source.id}>
            <a href={source.url} rel="noreferrer" lang={source.language} dir="auto">
              {source.title}
            </a>
            <span>
              <bdi>{source.publisher}</bdi> ·{' '}
              {source.published === undefined
                ? locale.text('sources:facts.undated')
                : locale.date(source.published)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
