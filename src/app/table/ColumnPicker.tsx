import { useMemo } from 'react';
import type { IndicatorId } from '../../domain/ids.ts';
import { createSearch } from '../../locale/search.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './ColumnPicker.module.css';

/** Which indicators are columns, and in which order. */
export function ColumnPicker() {
  const locale = useLocale();
  const chosen = useViewValue((view) => view.indicators);
  const label = locale.text('table:columns.label');
  const count = locale.text('table:columns.count', {
    count: { kind: 'count', value: chosen.length },
  });
  return (
    <div className={styles['picker']}>
      <span className={styles['label']}>{label}</span>
      <Disclosure align="start" name={`${label}: ${count}`} label={<span>{count}</span>}>
        <ColumnList chosen={chosen} />
      </Disclosure>
    </div>
  );
}

function ColumnList({ chosen }: { readonly chosen: readonly IndicatorId[] }) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const names = useMemo(
    () =>
      catalogue.indicators.map(({ id, name }) => ({
        id,
        text: name[language] ?? id,
        texts: [name[language] ?? id, ...Object.values(name), id],
      })),
    [catalogue, language],
  );
  const search = useMemo(() => createSearch(names, { typos: 'last' }), [names]);
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.text ?? id;
  const update = (indicators: readonly IndicatorId[]): void => store.update({ indicators });
  const move = (index: number, by: 1 | -1): void => {
    const moved = [...chosen];
    const [taken] = moved.splice(index, 1);
    if (taken !== undefined) moved.splice(index + by, 0, taken);
    update(moved);
  };
  return (
    <div className={styles['columns']}>
      <Combobox
        label={locale.text('table:columns.add')}
        placeholder={locale.text('table:columns.placeholder')}
        nothing={locale.text('table:columns.nothing')}
        find={(query) =>
          (query.trim() === ''
            ? names.map(({ id, text }) => ({ id, text }))
            : search(query).map(({ id, index, range }) => ({
                id,
                text: nameOf(id),
                match: index === 0 ? range : undefined,
              }))
          ).map((found) => ({ ...found, chosen: chosen.includes(found.id) }))
        }
        onChoose={(id) => {
          const found = names.find((one) => one.id === id)?.id;
          if (found === undefined) return;
          // The last column stays: a table of nothing is none.
          const without = chosen.filter((other) => other !== found);
          if (!chosen.includes(found)) update([...chosen, found]);
          else if (without.length > 0) update(without);
        }}
      />
      <ol>
        {chosen.map((id, index) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              disabled={index === 0}
              aria-label={locale.text('table:columns.earlier', { name: nameOf(id) })}
              onClick={() => move(index, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={index === chosen.length - 1}
              aria-label={locale.text('table:columns.later', { name: nameOf(id) })}
              onClick={() => move(index, 1)}
            >
              ↓
            </button>
            <button
              type="button"
              disabled={chosen.length === 1}
              aria-label={locale.text('table:columns.remove', { name: nameOf(id) })}
              onClick={() => update(chosen.filter((other) => other !== id))}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
