import { memo } from 'react';
import { titleOf } from '../../charts/trends/trendsWords.ts';
import type { TrendsData } from '../../charts/trends/trendsData.ts';
import { hundred } from '../../charts/trends/lines.ts';
import type { Year } from '../../domain/time.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { AxisChoice } from '../figure/AxisChoice.tsx';
import styles from '../figure/FigureChoices.module.css';
import { Switch } from '../figure/Switch.tsx';
import { TableButton } from '../figure/TableButton.tsx';
import { useLocale } from '../localeContext.tsx';
import { indicatorOptions } from '../map/indicatorOptions.ts';
import { OrganisationPicker } from '../OrganisationPicker.tsx';

/** What the lines are about; the indicator alone before the data is there. */
export function TrendsTitle({ drawn }: { readonly drawn: Drawn<TrendsData> | null }) {
  const locale = useLocale();
  const indicator = useViewValue((view) => view.indicator);
  return (
    <h1 className={styles['title']}>
      {drawn === null ? nameOf(indicator) : locale.say(titleOf(drawn.data, drawn.view))}
    </h1>
  );

  function nameOf(id: View['indicator']): string {
    return id === 'membership' ? '' : locale.value({ kind: 'indicator', id });
  }
}

interface TrendsChoicesProps {
  readonly showTable: boolean;
  readonly onTable: () => void;
}

/** The choices that say what is drawn; each is a part of the address. */
export const TrendsChoices = memo(function TrendsChoices(props: TrendsChoicesProps) {
  const { showTable, onTable } = props;
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const indicator = useViewValue((view) => view.indicator);
  const index = useViewValue((view) => view.index);
  const total = useViewValue((view) => view.total);
  const events = useViewValue((view) => view.events);
  const isWorld = useViewValue((view) => view.orgs === 'all');
  return (
    <>
      <div className={styles['choices']}>
        <Choice<string>
          label={locale.text('figure:indicator')}
          value={indicator}
          options={indicatorOptions(catalogue, locale.language)}
          onChange={(next) => {
            const found = catalogue.indicators.find(({ id }) => id === next);
            if (found !== undefined) store.update({ indicator: found.id });
          }}
        />
        <OrganisationPicker />
        <AxisChoice />
        <Choice<string>
          label={locale.text('trends:index.label')}
          value={index === null ? 'none' : String(index)}
          options={[
            { value: 'none', label: locale.text('trends:index.none') },
            ...baseYears().map((year) => ({
              value: String(year),
              label: locale.text('trends:index.base', { year: { kind: 'year', year }, hundred }),
            })),
          ]}
          onChange={(next) => store.update({ index: next === 'none' ? null : Number(next) })}
        />
        <TableButton pressed={showTable} onPress={onTable} />
      </div>
      <div className={styles['switches']}>
        <Switch
          label={locale.text(isWorld ? 'trends:total.world' : 'trends:total.switch')}
          on={total}
          onChange={(on) => store.update({ total: on })}
        />
        <Switch
          label={locale.text('trends:events.switch')}
          on={events}
          onChange={(on) => store.update({ events: on })}
        />
      </div>
    </>
  );

  /** From the last; and the year of the address, whatever it is. */
  function baseYears(): readonly Year[] {
    const entry = catalogue.indicators.find(({ id }) => id === indicator);
    if (entry === undefined) return [];
    const years = Array.from(
      { length: entry.last - entry.first + 1 },
      (_, back) => entry.last - back,
    );
    return index === null || years.includes(index) ? years : [index, ...years];
  }
});
