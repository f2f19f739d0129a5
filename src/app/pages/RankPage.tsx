import { memo, useCallback, useMemo, useState } from 'react';
import { createRankChart } from '../../charts/rank/rank.ts';
import { rowsAtMost, earlierYear, yearIn } from '../../charts/rank/rankData.ts';
import type { RankData } from '../../charts/rank/rankData.ts';
import { placesIn } from '../../charts/rank/rankPlaces.ts';
import { heightFor } from '../../charts/rank/rankLayout.ts';
import { slopeHeightFor } from '../../charts/rank/slopeScene.ts';
import { useBundle } from '../../data/useData.ts';
import type { Membership } from '../../domain/membership.ts';
import { useView, useViewValue } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { ChartHost } from '../ChartHost.tsx';
import type { Drawn, OverProps } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { RankChoices } from '../rank/RankChoices.tsx';
import { RankFoot } from '../rank/RankFoot.tsx';
import { RankKeys } from '../rank/RankKeys.tsx';
import { RankMotion } from '../rank/RankMotion.tsx';
import { RankPanel } from '../rank/RankPanel.tsx';
import { RankPointer } from '../rank/RankPointer.tsx';
import { RankTime } from '../rank/RankTime.tsx';
import styles from './RankPage.module.css';

// Only years without anybody draw it.
const EmptyRank = onDemand(async () => (await import('../map/EmptyMap.tsx')).EmptyMap);

/** What is ranked, and when. */
function Title({ drawn }: { readonly drawn: Drawn<RankData> | null }) {
  const locale = useLocale();
  const chosen = useViewValue((view) => view.indicator);
  if (drawn === null) {
    return (
      <h1 className={styles['title']}>
        {chosen === 'membership' ? null : locale.value({ kind: 'indicator', id: chosen })}
      </h1>
    );
  }
  const { data, view } = drawn;
  const indicator = { kind: 'indicator', id: data.indicator.id } as const;
  const year = yearIn(data, view);
  const from = earlierYear(data, view);
  return (
    <h1 className={styles['title']}>
      {from === null
        ? locale.text('rank:title', { indicator, year: { kind: 'year', year } })
        : locale.text('rank:titleChange', {
            indicator,
            from: { kind: 'year', year: from },
            to: { kind: 'year', year },
          })}
    </h1>
  );
}

function Over({ data, view, scene }: OverProps<RankData>) {
  return (
    <>
      <RankMotion scene={scene} />
      <RankPointer data={data} view={view} scene={scene} />
      {placesIn(scene).length === 0 ? (
        <EmptyRank data={data} year={yearIn(data, view)} />
      ) : (
        <RankKeys data={data} view={view} scene={scene} />
      )}
    </>
  );
}

// Drawn again only when what they show has changed: a step of time is the drawing's and the slider's alone.
const parts = {
  Title: memo(Title),
  Over: memo(Over),
  Time: memo(RankTime),
  Foot: memo(RankFoot),
  Aside: memo(RankPanel),
};

export function RankPage() {
  const { view } = useView();
  const locale = useLocale();
  const { language, direction, compare } = locale;
  const chart = useMemo(
    () => createRankChart({ language, direction, compare }),
    [language, direction, compare],
  );
  const rows = useRows(view);
  const isSlope = view.against !== null;
  const heightOf = useCallback(
    (width: number, windowHeight: number) =>
      Math.max(
        width < withPanel ? 0 : besidePanel,
        isSlope
          ? slopeHeightFor(rows, windowHeight)
          : heightFor(rows + referenceRows, width, windowHeight),
      ),
    [rows, isSlope],
  );
  const [showTable, setShowTable] = useState(false);
  const toggleTable = useCallback(() => setShowTable((shown) => !shown), []);
  return (
    <ChartHost
      // Names are in the order of the language: another language is another chart.
      key={language}
      chart={chart}
      view={view}
      heightOf={heightOf}
      parts={parts}
      choices={<RankChoices showTable={showTable} onTable={toggleTable} />}
      showTable={showTable}
    />
  );
}

/** Beside so wide a drawing stands the panel, which wants some height for what it says of a chosen state. */
const withPanel = 660;
const besidePanel = 380;

/** References stand above the states: the organisation, the world. */
const referenceRows = 2;

/** How many rows the sheet must have room for, in any year. */
function useRows({ orgs, within, states, indicator }: View): number {
  const { catalogue } = useAtlas();
  const memberships = useBundle<readonly Membership[]>('memberships');
  const known = memberships.state === 'ready' ? memberships.value : null;
  return useMemo(
    () => (known === null ? 16 : rowsAtMost(catalogue, known, { orgs, within, states, indicator })),
    [catalogue, known, orgs, within, states, indicator],
  );
}
