import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Measured, Ranked } from '../../charts/network/measured.ts';
import { groupColour } from '../../charts/network/networkColours.ts';
import { firstOf } from '../../charts/network/pairs.ts';
import { isStateId, pairOf } from '../../charts/network/web.ts';
import { nameOf } from '../../charts/network/words.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { middle } from './middle.ts';
import styles from './MeasureCard.module.css';

interface MeasureCardProps {
  readonly measured: Measured;
}

/** So many are shown of a ranking, ties whole. */
const mostRanked = 12;

/** What the chosen measure says, in ranks, with what it means in plain words. */
export function MeasureCard({ measured }: MeasureCardProps) {
  const locale = useLocale();
  const { measure } = measured;
  return (
    <section className={styles['card']} aria-labelledby="network-measure">
      <h2 id="network-measure">{locale.text(`measures:${measure}.title`)}</h2>
      <p className={styles['note']}>{locale.text(`measures:${measure}.meaning`)}</p>
      <Answer measured={measured} />
    </section>
  );
}

function Answer({ measured }: MeasureCardProps) {
  const locale = useLocale();
  const { measure, nodes, pairs, groups } = measured;
  switch (measure) {
    case 'degree':
    case 'betweenness': {
      const isOrganisation = ({ item }: Ranked<string>): boolean => !isStateId(item);
      return (
        <>
          <NodeRanks
            title={locale.text('network:list.states')}
            ranks={ranksAmong(nodes.filter((one) => !isOrganisation(one)))}
            measure={measure}
          />
          <NodeRanks
            title={locale.text('network:list.organisations')}
            ranks={ranksAmong(nodes.filter(isOrganisation))}
            measure={measure}
          />
          <p className={styles['note']}>{locale.text('measures:partial')}</p>
        </>
      );
    }
    case 'shared':
    case 'jaccard':
      return (
        <PairRanks ranks={firstOf(pairs, mostRanked, ({ value }) => value)} measure={measure} />
      );
    case 'community':
      return <Groups groups={groups} />;
    default:
      return measure satisfies never;
  }
}

/** Ranks among those of one kind. */
function ranksAmong(nodes: readonly Ranked<string>[]): readonly Ranked<string>[] {
  const first = firstOf(
    nodes.filter(({ value }) => value > 0),
    mostRanked,
    ({ value }) => value,
  );
  const values = nodes.map(({ value }) => value);
  return first.map((one) => ({ ...one, rank: values.indexOf(one.value) + 1 }));
}

function NodeRanks(props: {
  readonly title: string;
  readonly ranks: readonly Ranked<string>[];
  readonly measure: 'degree' | 'betweenness';
}) {
  const { title, ranks, measure } = props;
  const locale = useLocale();
  const store = useViewStore();
  if (ranks.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles['ranks']}>
        {ranks.map(({ item, value, rank }) => (
          <Rank
            key={item}
            rank={rank}
            value={
              measure === 'degree'
                ? locale.number(value)
                : locale.percent(value * 100, value < 0.1 ? 1 : 0)
            }
            onChoose={() => store.update({ focus: item as View['focus'], to: null })}
          >
            {locale.value(nameOf(item))}
          </Rank>
        ))}
      </ol>
    </section>
  );
}

function PairRanks(props: {
  readonly ranks: Measured['pairs'];
  readonly measure: 'shared' | 'jaccard';
}) {
  const { ranks, measure } = props;
  const locale = useLocale();
  const store = useViewStore();
  return (
    <ol className={styles['ranks']}>
      {ranks.map(({ item: { a, b }, value, rank }) => (
        <Rank
          key={pairOf(a, b)}
          rank={rank}
          value={measure === 'shared' ? locale.number(value) : locale.percent(value * 100, 0)}
          onChoose={() => store.update(middle(a, b))}
        >
          {locale.value({ kind: 'list', items: [nameOf(a), nameOf(b)] })}
        </Rank>
      ))}
    </ol>
  );
}

function Rank(props: {
  readonly rank: number;
  readonly value: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  const { rank, value, onChoose, children } = props;
  const locale = useLocale();
  return (
    <li>
      <span className={styles['rank']}>{locale.number(rank)}</span>
      <button type="button" onClick={onChoose}>
        {children}
      </button>
      <span className={styles['value']}>{value}</span>
    </li>
  );
}

function Groups({ groups }: { readonly groups: Measured['groups'] }) {
  return (
    <ol className={styles['groups']}>
      {groups.map((ids, index) => (
        <Group key={ids[0]} ids={ids} index={index} />
      ))}
    </ol>
  );
}

/** A group with its names, where it is open: thousands of them are neither put in order nor drawn unseen. */
function Group({ ids, index }: { readonly ids: readonly string[]; readonly index: number }) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const [isOpen, setOpen] = useState(index < 3 && ids.length < 24);
  const named = isOpen
    ? ids
        .map((id) => ({ id, name: locale.value(nameOf(id)) }))
        .toSorted(
          (a, b) =>
            Number(isStateId(a.id)) - Number(isStateId(b.id)) || locale.compare(a.name, b.name),
        )
    : [];
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles['swatch']} style={{ background: groupColour(theme, index) }} />
          {locale.text('measures:group', {
            number: index + 1,
            count: { kind: 'count', value: ids.length },
          })}
        </summary>
        <p>{locale.list(named.map(({ name }) => name))}</p>
      </details>
    </li>
  );
}
