import type { MessageValue } from '../../domain/message.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Option } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ResolvedTime } from '../../view/time.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { OrganisationPicker } from '../OrganisationPicker.tsx';
import styles from './MapChoices.module.css';

interface MapTitleProps {
  /** `null` while the data is on its way. */
  readonly time: ResolvedTime | null;
}

/** What the map is about. */
export function MapTitle({ time }: MapTitleProps) {
  const locale = useLocale();
  const { view } = useView();
  return <h1 className={styles['title']}>{words()}</h1>;

  function words(): string {
    if (view.indicator === 'membership') {
      return time === null
        ? locale.text('figure:membership')
        : locale.text('map:membership.title', { date: { kind: 'date', date: time.day } });
    }
    const indicator: MessageValue = { kind: 'indicator', id: view.indicator };
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
export function MapChoices({ showTable, onTable }: MapChoicesProps) {
  const locale = useLocale();
  const { view } = useView();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const indicators: readonly Option<View['indicator']>[] = [
    { value: 'membership', label: locale.text('figure:membership') },
    ...catalogue.indicators.map(({ id, name }) => ({ value: id, label: name[language] ?? id })),
  ];
  return (
    <div className={styles['choices']}>
      <Choice
        label={locale.text('figure:indicator')}
        value={view.indicator}
        options={indicators}
        onChange={(indicator) => store.update({ indicator })}
      />
      <OrganisationPicker />
      <Choice
        label={locale.text('map:region.label')}
        value={view.region}
        options={regionsOf(view).map((region) => ({ value: region, label: regionName(region) }))}
        onChange={(region) => store.update({ region })}
      />
      <Choice
        label={locale.text('map:scale.label')}
        value={view.scale}
        options={scales.map((value) => ({ value, label: locale.text(`map:scale.${value}`) }))}
        onChange={(scale) => store.update({ scale })}
      />
      <button type="button" className={styles['table']} aria-pressed={showTable} onClick={onTable}>
        <Icon name="table" />
        {locale.text('figure:table')}
      </button>
    </div>
  );

  function regionName(region: View['region']): string {
    if (region === 'members') return locale.text('map:region.members');
    if (region === 'world') return locale.text('map:region.world');
    const found =
      catalogue.organisations.find(({ id }) => id === region) ??
      catalogue.states.find(({ id }) => id === region);
    return found?.name[language] ?? region;
  }
}

/** The members, the world, each organisation and state chosen, and whatever the address says. */
function regionsOf(view: View): readonly View['region'][] {
  const organisations = view.orgs === 'all' ? [] : view.orgs;
  return [
    ...new Set<View['region']>(['members', 'world', ...organisations, ...view.states, view.region]),
  ];
}
