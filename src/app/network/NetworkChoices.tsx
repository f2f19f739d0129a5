import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Choice, Strip } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { OrganisationPicker } from '../OrganisationPicker.tsx';
import filters from '../figure/Filters.module.css';
import styles from './NetworkChoices.module.css';

const NetworkFilters = onDemand(
  async () => (await import('./NetworkFilters.tsx')).NetworkFilters,
  ['events'],
);

interface NetworkChoicesProps {
  readonly view: View;
  /** Whether the web can be arranged here without holding up the page. */
  readonly hasArrange: boolean;
  readonly showTable: boolean;
  readonly onTable: () => void;
  /** Asks for the list of keys. */
  readonly onKeys: () => void;
}

const forms = ['graph', 'matrix', 'list'] as const;
const orders = ['joined', 'name', 'number', 'region', 'cluster'] as const;

const measures = ['none', 'degree', 'shared', 'jaccard', 'betweenness', 'community'] as const;

/** Of whom, in which form, what counts as a tie, what is left out. */
export function NetworkChoices({
  view,
  hasArrange,
  showTable,
  onTable,
  onKeys,
}: NetworkChoicesProps) {
  const locale = useLocale();
  const store = useViewStore();
  const [showMore, setShowMore] = useState(false);
  const more = useId();
  return (
    <div className={styles['choices']}>
      <OrganisationPicker />
      <button
        type="button"
        className={styles['more']}
        aria-expanded={showMore}
        aria-controls={more}
        onClick={() => setShowMore((shown) => !shown)}
      >
        {locale.text('network:choice.more')}
      </button>
      <div className={styles['form']}>
        <Strip
          label={locale.text('network:choice.form')}
          value={view.form}
          options={forms.map((value) => ({
            value,
            label: locale.text(`network:choice.forms.${value}`),
          }))}
          onChange={(form) => store.update({ form })}
        />
      </div>
      <div className={styles['further']} id={more} data-open={showMore}>
        <Menu label={locale.text('network:choice.filters')}>
          <NetworkFilters view={view} />
        </Menu>
        {view.form === 'matrix' ? (
          <Choice
            label={locale.text('network:choice.order')}
            value={view.order}
            options={orders.map((value) => ({
              value,
              label: locale.text(`network:choice.orderBy.${value}`),
            }))}
            onChange={(order) => store.update({ order })}
          />
        ) : null}
        <Choice
          label={locale.text('network:choice.measure')}
          value={view.measure}
          options={measures.map((value) => ({
            value,
            label: locale.text(`network:choice.measureOf.${value}`),
          }))}
          onChange={(measure) => store.update({ measure })}
        />
        {view.form === 'graph' && hasArrange ? <Arrange view={view} /> : null}
      </div>
      <button
        type="button"
        className={`${filters['button']} ${styles['table']}`}
        aria-pressed={showTable}
        onClick={onTable}
      >
        <Icon name="table" />
        {locale.text('figure:table')}
      </button>
      <button type="button" className={styles['keys']} aria-haspopup="dialog" onClick={onKeys}>
        <kbd>?</kbd> {locale.text('network:keys')}
      </button>
      <Narrowed view={view} />
    </div>
  );
}

function Menu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={filters['opener']}>
      <Disclosure align="start" label={label}>
        {children}
      </Disclosure>
    </div>
  );
}

/** Lets the web be arranged by the ties of the time shown, and stand again as the build has it. */
function Arrange({ view }: { readonly view: View }) {
  const locale = useLocale();
  const store = useViewStore();
  const { time, layout } = view;
  const isArranged = JSON.stringify(layout) === JSON.stringify(time);
  return (
    <>
      {isArranged ? null : (
        <button
          type="button"
          className={filters['button']}
          onClick={() => store.update({ layout: time })}
        >
          {locale.text('network:arrange.ask')}
        </button>
      )}
      {layout === null ? null : (
        <button
          type="button"
          className={filters['button']}
          onClick={() => store.update({ layout: null })}
        >
          {locale.text('network:arrange.undo')}
        </button>
      )}
    </>
  );
}

/** Says that only a part is shown, and lets everything come back. */
function Narrowed({ view }: { readonly view: View }) {
  const locale = useLocale();
  const store = useViewStore();
  const isNarrowed =
    view.states.length > 0 ||
    view.within.length > 0 ||
    view.types.length > 0 ||
    view.kinds.length > 0 ||
    view.sure;
  if (!isNarrowed) return null;
  return (
    <p className={filters['only']}>
      {view.states.length === 0
        ? null
        : locale.text('network:choice.only', {
            states: { kind: 'list', items: view.states.map((id) => ({ kind: 'state', id })) },
          })}
      <button
        type="button"
        className={filters['clear']}
        onClick={() => store.update({ states: [], within: [], types: [], kinds: [], sure: false })}
      >
        {locale.text('network:choice.clear')}
      </button>
    </p>
  );
}
