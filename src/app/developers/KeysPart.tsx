import { useMemo, useState } from 'react';
import { dataRoot } from '../../data/fetchData.ts';
import { Choice } from '../../ui/Choice.tsx';
import { anyParams, viewKeys } from '../../view/params.ts';
import { useView } from '../../view/useView.ts';
import type { ViewKey } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { pages } from '../pages.ts';
import type { RealPage } from '../pages.ts';
import { Code } from './Coded.tsx';
import styles from './Developers.module.css';
import { keyExamples } from './keyExamples.ts';
import { KeyRow } from './KeyRow.tsx';
import { Part } from './Part.tsx';

/** Every key of the address, in the order in which it is written. */
export function KeysPart() {
  const locale = useLocale();
  const { context } = useView();
  const [page, setPage] = useState<RealPage | 'all'>('all');
  const examples = useMemo(
    () => new Map(viewKeys.map((key) => [key, keyExamples(key, context)])),
    [context],
  );
  const keys = viewKeys.filter((key) => page === 'all' || isReadBy(key, page));
  const withKeys = pages.filter(({ id }) => viewKeys.some((key) => isReadOnlyBy(key, id)));
  return (
    <Part id="keys">
      <p>{locale.text('developers:keys.intro')}</p>
      <div className={styles['filter']}>
        <Choice
          label={locale.text('developers:keys.of')}
          value={page}
          options={[
            { value: 'all', label: locale.text('developers:keys.all') },
            ...withKeys.map(({ id }) => ({
              value: id,
              label: locale.text(`site:pages.${id}.title`),
            })),
          ]}
          onChange={setPage}
        />
        <span role="status">
          {locale.text('developers:keys.count', { count: { kind: 'count', value: keys.length } })}
        </span>
      </div>
      <dl className={styles['keys']}>
        {keys.map((key) => (
          <KeyRow key={key} name={key} examples={examples.get(key) ?? []} />
        ))}
      </dl>
      <p>
        {locale.text('developers:keys.schema')}{' '}
        <a href={`${dataRoot}schema/query.json`}>
          <Code>data/schema/query.json</Code>
        </a>
      </p>
    </Part>
  );
}

/** Whether a page has a key of its own or shared with some. */
function isReadOnlyBy(key: ViewKey, page: RealPage): boolean {
  const { pages: where } = anyParams[key];
  return typeof where !== 'string' && where.includes(page);
}

function isReadBy(key: ViewKey, page: RealPage): boolean {
  return anyParams[key].pages === 'everywhere' || isReadOnlyBy(key, page);
}
