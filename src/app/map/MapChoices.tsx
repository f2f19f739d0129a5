import { memo, useId, useState } from 'react';
import type { MessageValue } from '../../domain/message.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Option } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ResolvedTime } from '../../view/time.ts';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { OrganisationPicker } from '../OrganisationPicker.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { EventSwitch } from './EventSwitch.tsx';
import { indicatorOptions } from './indicatorOptions.ts';
import row from '../ChoiceRow.module.css';
import styles from './MapChoices.module.css';

interface MapTitleProps {
  /** `null` while the data is on its way. */
  readonly time: ResolvedTime | null;
}

/** What the map is about. */
export function MapTitle({ time }: MapTitleProps) {
  const locale = useLocale();
  const chosen = useViewValue(({ indicator }) => indicator);
  return <h1 className={styles['title']}>{words()}</h1>;

  function words(): string {
    if (chosen === 'membership') {
      return time === null
        ? locale.text('figure:membership')
        : locale.text('membership:title', { date: { kind: 'date', date: time.day } });
    }
    const indicator: MessageValue = { kind: 'indicator', id: chosen };
    return time === null
      ? locale.value(indicator)
      : locale.text('map:title', { indicator, year: { kind: 'year', year: time.year } });
  }
}

interface MapChoicesProps {
  readonly showTable: boolean;
  readonly onTable: () => void;
}

const scales = ['auto', 'linear', 'log', 'quantile'] as const;

/** The choices that say what the map is about; each is a part of the address. */
export const MapChoices = memo(function MapChoices({ showTable, onTable }: MapChoicesProps) {
  const locale = useLocale();
  const indicator = useViewValue((view) => view.indicator);
  const scale = useViewValue((view) => view.scale);
  const region = useViewValue((view) => view.region);
  const regions = useRegions();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const [showMore, setShowMore] = useState(false);
  const more = useId();
  const indicators: readonly Option<View['indicator']>[] = [
    { value: 'membership', label: locale.text('figure:membership') },
    ...indicatorOptions(catalogue, language),
  ];
  return (
    <div className={row['choices']}>
      <Choice
        label={locale.text('figure:indicator')}
        value={indicator}
        options={indicators}
        onChange={(next) => store.update({ indicator: next })}
      />
      <OrganisationPicker />
      <button
        type="button"
        className={row['more']}
        aria-expanded={showMore}
        aria-controls={more}
        onClick={() => setShowMore((shown) => !shown)}
      >
        {locale.text('map:more')}
      </button>
      <div className={row['further']} id={more} data-open={showMore}>
        <Choice
          label={locale.text('map:region.label')}
          value={region}
          options={regions.map((value) => ({ value, label: regionName(value) }))}
          onChange={(next) => store.update({ region: next })}
        />
        {indicator === 'membership' ? null : (
          <Choice
            label={locale.text('map:scale.label')}
            value={scale}
            options={scales.map((value) => ({ value, label: locale.text(`map:scale.${value}`) }))}
            onChange={(next) => store.update({ scale: next })}
          />
        )}
        <CompareChoice />
        <EventSwitch />
      </div>
      <button type="button" className={row['table']} aria-pressed={showTable} onClick={onTable}>
        <Icon name="table" />
        {locale.text('figure:table')}
      </button>
    </div>
  );

  function regionName(id: View['region']): string {
    if (id === 'members') return locale.text('map:region.members');
    if (id === 'world') return locale.text('map:region.world');
    const found =
      catalogue.organisations.find((other) => other.id === id) ??
      catalogue.states.find((other) => other.id === id);
    return found?.name[language] ?? id;
  }
});

/** The members, the world, each organisation and state chosen, and whatever the address says. */
function useRegions(): readonly View['region'][] {
  const orgs = useViewValue((view) => view.orgs);
  const states = useViewValue((view) => view.states);
  const region = useViewValue((view) => view.region);
  const organisations = orgs === 'all' ? [] : orgs;
  return [...new Set<View['region']>(['members', 'world', ...organisations, ...states, region])];
}
