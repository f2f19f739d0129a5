import { memo, useId, useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import type { Option } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useView, useViewStore, useViewValue } from '../../view/useView.ts';
import type { Sort } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import styles from '../ChoiceRow.module.css';
import { useLocale } from '../localeContext.tsx';
import { indicatorOptions } from '../map/indicatorOptions.ts';
import { OrganisationPicker } from '../OrganisationPicker.tsx';

interface RankChoicesProps {
  readonly showTable: boolean;
  readonly onTable: () => void;
}

/** The choices that say what is ranked, and how; each is a part of the address. */
export const RankChoices = memo(function RankChoices({ showTable, onTable }: RankChoicesProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const indicator = useViewValue((view) => view.indicator);
  const scale = useViewValue((view) => (view.scale === 'log' ? 'log' : 'linear'));
  // Ranks have one order and no axis.
  const isSlope = useViewValue((view) => view.against !== null);
  const [showMore, setShowMore] = useState(false);
  const more = useId();
  const indicators = indicatorOptions(catalogue, locale.language);
  return (
    <div className={styles['choices']}>
      <Choice
        label={locale.text('figure:indicator')}
        value={indicator}
        options={indicators}
        onChange={(next) => store.update({ indicator: next })}
      />
      <OrganisationPicker />
      <button
        type="button"
        className={styles['more']}
        aria-expanded={showMore}
        aria-controls={more}
        onClick={() => setShowMore((shown) => !shown)}
      >
        {locale.text('map:more')}
      </button>
      <div className={styles['further']} id={more} data-open={showMore}>
        <AgainstChoice />
        {isSlope ? null : (
          <>
            <SortChoice />
            <Choice
              label={locale.text('rank:scale')}
              value={scale}
              options={(['linear', 'log'] as const).map((value) => ({
                value,
                label: locale.text(`map:scale.${value}`),
              }))}
              onChange={(next) => store.update({ scale: next === 'log' ? 'log' : 'auto' })}
            />
          </>
        )}
      </div>
      <button type="button" className={styles['table']} aria-pressed={showTable} onClick={onTable}>
        <Icon name="table" />
        {locale.text('figure:table')}
      </button>
    </div>
  );
});

function textOf({ by, descending }: Sort): string {
  return `${descending ? '-' : ''}${by}`;
}

/** From the most, from the least, by name; and what else the address says. */
function SortChoice() {
  const locale = useLocale();
  const { view } = useView();
  const store = useViewStore();
  const { indicator, sort } = view;
  if (indicator === 'membership') return null;
  const sorts: Sort[] = [
    { by: indicator, descending: true },
    { by: indicator, descending: false },
    { by: 'name', descending: false },
  ];
  const chosen = textOf(sort ?? { by: indicator, descending: true });
  if (sort !== null && !sorts.some((one) => textOf(one) === chosen)) sorts.push(sort);
  const labelOf = ({ by, descending }: Sort): string => {
    if (by === 'name') return locale.text(descending ? 'rank:sort.nameBack' : 'rank:sort.name');
    if (by === indicator) return locale.text(descending ? 'rank:sort.highest' : 'rank:sort.lowest');
    return locale.text(descending ? 'rank:sort.by' : 'rank:sort.byBack', {
      indicator: { kind: 'indicator', id: by },
    });
  };
  return (
    <Choice
      label={locale.text('rank:sort.label')}
      value={chosen}
      options={sorts.map((one) => ({ value: textOf(one), label: labelOf(one) }))}
      onChange={(next) => store.update({ sort: sorts.find((one) => textOf(one) === next) ?? null })}
    />
  );
}

/** An earlier year whose ranks are held against those of the year shown. */
function AgainstChoice() {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const indicator = useViewValue((view) => view.indicator);
  const against = useViewValue((view) => view.against);
  const entry = catalogue.indicators.find(({ id }) => id === indicator);
  const years: number[] = [];
  for (let year = (entry?.last ?? 0) - 1; year >= (entry?.first ?? 1); year -= 1) years.push(year);
  if (against !== null && !years.includes(against)) years.push(against);
  const options: readonly Option<string>[] = [
    { value: 'none', label: locale.text('rank:against.none') },
    ...years.map((year) => ({ value: String(year), label: locale.year(year) })),
  ];
  return (
    <Choice
      label={locale.text('rank:against.label')}
      value={against === null ? 'none' : String(against)}
      options={options}
      onChange={(next) => store.update({ against: next === 'none' ? null : Number(next) })}
    />
  );
}
