import { thingOf } from '../../charts/network/ego.ts';
import type { Measured } from '../../charts/network/measured.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { Web } from '../../charts/network/web.ts';
import { nameOfThing } from '../../charts/network/words.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { middle } from './middle.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import styles from './NetworkPanel.module.css';

const WebSearch = onDemand(async () => (await import('./WebSearch.tsx')).WebSearch, ['ties']);
const ThingCard = onDemand(
  async () => (await import('./ThingCard.tsx')).ThingCard,
  ['ties', 'events', 'eventCard', 'timeline'],
);
const BetweenCard = onDemand(
  async () => (await import('./BetweenCard.tsx')).BetweenCard,
  ['ties', 'eventCard'],
);

const MeasureCard = onDemand(
  async () => (await import('./MeasureCard.tsx')).MeasureCard,
  ['measures'],
);

interface NetworkPanelProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
  readonly measured: Measured | null;
  /** Whether the first picture is there: then the rest may come. */
  readonly hasAll: boolean;
  /** Goes to a node of the drawing; says whether it is there. */
  readonly onFind: (id: string) => boolean;
}

/** Beside the drawing: a search, what is in the middle, what ties two things, and how the lines are read. */
export function NetworkPanel(props: NetworkPanelProps) {
  const { data, web, view, measured, hasAll, onFind } = props;
  const locale = useLocale();
  const store = useViewStore();
  const focus = thingOf(data, view.focus);
  const to = thingOf(data, view.to);
  const find = (id: string): void => {
    if (view.form !== 'graph' || !onFind(id)) store.update(middle(id as View['focus']));
  };
  return (
    <aside className={styles['panel']} aria-label={locale.text('network:panel.label')}>
      {hasAll ? (
        <WebSearch data={data} label={locale.text('network:panel.find')} onChoose={find} />
      ) : null}
      {focus === null ? (
        <p className={styles['hint']}>{locale.text('network:panel.hint')}</p>
      ) : (
        <>
          <WebSearch
            data={data}
            label={locale.text('network:panel.to', { name: nameOfThing(data, focus, locale) })}
            onChoose={(id) =>
              store.update(middle(view.focus, id === view.focus ? null : (id as View['to'])))
            }
          />
          {to === null ? (
            <ThingCard data={data} web={web} focus={focus} />
          ) : (
            <BetweenCard data={data} web={web} one={focus} other={to} />
          )}
        </>
      )}
      {measured === null ? null : <MeasureCard measured={measured} />}
      <NetworkLegend view={view} />
    </aside>
  );
}
