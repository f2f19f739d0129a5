import type { IndicatorMap } from '../../charts/map/mapData.ts';
import type { RankData } from '../../charts/rank/rankData.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Shapes } from '../../domain/shape.ts';
import type { View } from '../../view/view.ts';
import { StateCard } from '../map/panel/StateCard.tsx';
import styles from './RankPanel.module.css';

interface RankCardsProps {
  readonly data: RankData;
  readonly view: View;
}

/** The map's own cards: what is known of a state does not depend on how it is drawn. */
export function RankCards({ data, view }: RankCardsProps) {
  const map = mapOf(data);
  return (
    <ul className={styles['cards']}>
      {view.states.map((state) => (
        <StateCard key={state} state={state} data={map} view={view} />
      ))}
    </ul>
  );
}

const noLines = { type: 'MultiLineString', arcs: [] } as const;

/** Nothing is drawn of it. */
const noShapes = {
  type: 'Topology',
  arcs: [],
  objects: {
    states: { type: 'GeometryCollection', geometries: [] },
    solid: noLines,
    dashed: noLines,
    hidden: noLines,
    coast: noLines,
  },
} as unknown as Shapes;

const maps = new WeakMap<RankData, IndicatorMap>();

/** The ranking's data as a map's, without the drawing. */
function mapOf(data: RankData): IndicatorMap {
  const known = maps.get(data);
  if (known !== undefined) return known;
  const { catalogue, scope, memberships, times, indicator, unit, bundle } = data;
  const made: IndicatorMap = {
    kind: 'indicator',
    catalogue,
    scope,
    memberships,
    times,
    indicator,
    unit,
    bundle,
    shapes: noShapes,
    events: null,
    colours: null,
    scale: bundle.scale,
    membersOf: (organisation) =>
      new Set(
        memberships
          .filter((row) => row.organisation === organisation && isFullMember(row))
          .map(({ state }) => state),
      ),
  };
  maps.set(data, made);
  return made;
}
