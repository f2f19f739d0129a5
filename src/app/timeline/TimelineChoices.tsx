import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { SearchField } from '../lists/SearchField.tsx';
import { useLocale } from '../localeContext.tsx';
import { OrganisationPicker } from '../OrganisationPicker.tsx';
import { MoreChoices } from './MoreChoices.tsx';
import filters from '../figure/Filters.module.css';
import styles from './TimelineChoices.module.css';

interface TimelineChoicesProps {
  readonly view: View;
  /** `null` while it is on its way. */
  readonly data: TimelineData | null;
  readonly showTable: boolean;
  readonly onTable: () => void;
}

const groups = ['organisation', 'state', 'type'] as const;
const orders = ['joined', 'name', 'number'] as const;

/** What the lanes are of and in which order; what is left out; the roll and the table. */
export function TimelineChoices({ view, data, showTable, onTable }: TimelineChoicesProps) {
  const locale = useLocale();
  const store = useViewStore();
  const order = orders.find((one) => one === view.order) ?? 'joined';
  return (
    <div className={styles['choices']}>
      <OrganisationPicker />
      <Choice
        label={locale.text('timeline:choice.group')}
        value={view.group}
        options={groups.map((value) => ({
          value,
          label: locale.text(`timeline:choice.groupBy.${value}`),
        }))}
        onChange={(group) => store.update({ group })}
      />
      <Choice
        label={locale.text('timeline:choice.order')}
        value={order}
        options={orders.map((value) => ({
          value,
          label: locale.text(`timeline:choice.orderBy.${value}`),
        }))}
        onChange={(next) => store.update({ order: next })}
      />
      <SearchField
        label={locale.text('timeline:choice.search')}
        placeholder={locale.text('timeline:choice.placeholder')}
        q={view.q}
      />
      <MoreChoices view={view} data={data} />
      <button
        type="button"
        className={filters['button']}
        aria-pressed={view.roll !== null}
        onClick={() => store.update({ roll: view.roll === null ? 'latest' : null })}
      >
        {locale.text('timeline:roll.show')}
      </button>
      <button
        type="button"
        className={filters['button']}
        aria-pressed={showTable}
        onClick={onTable}
      >
        <Icon name="table" />
        {locale.text('figure:table')}
      </button>
      <OnlyStates view={view} />
    </div>
  );
}

/** Says that only some states are shown, and lets all come back. */
function OnlyStates({ view }: { readonly view: View }) {
  const locale = useLocale();
  const store = useViewStore();
  const filtered =
    view.states.length > 0 ||
    view.within.length > 0 ||
    view.types.length > 0 ||
    view.sure ||
    view.q !== '';
  if (!filtered) return null;
  return (
    <p className={filters['only']}>
      {view.states.length === 0
        ? null
        : locale.text('timeline:choice.states', {
            states: {
              kind: 'list',
              items: view.states.map((id) => ({ kind: 'state', id })),
            },
          })}
      <button
        type="button"
        className={filters['clear']}
        onClick={() => store.update({ states: [], within: [], types: [], sure: false, q: '' })}
      >
        {locale.text('timeline:choice.clear')}
      </button>
    </p>
  );
}
