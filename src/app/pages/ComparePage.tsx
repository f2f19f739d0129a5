import { memo, useCallback, useState } from 'react';
import { compareChart } from '../../charts/compare/compare.ts';
import { timeOf } from '../../charts/compare/compareData.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import { useView } from '../../view/useView.ts';
import { ChartHost } from '../ChartHost.tsx';
import type { OverProps } from '../ChartHost.tsx';
import { CompareChoices, CompareTitle } from '../compare/CompareChoices.tsx';
import { CompareFoot } from '../compare/CompareFoot.tsx';
import { ComparePanel } from '../compare/ComparePanel.tsx';
import { ComparePointer } from '../compare/ComparePointer.tsx';
import { CompareStop } from '../compare/CompareStop.tsx';
import { CompareTime } from '../compare/CompareTime.tsx';
import { onDemand } from '../onDemand.tsx';
import { onFocus } from '../onFocus.tsx';

// Only some years draw nobody.
const EmptyMap = onDemand(async () => (await import('../map/EmptyMap.tsx')).EmptyMap);
const CompareKeys = onFocus(
  async () => (await import('../compare/CompareKeys.tsx')).CompareKeys,
  [],
  CompareStop,
);

/** Nearly square where there is room: neither axis is worth more than the other. */
function heightOf(width: number, windowHeight: number): number {
  return Math.min(Math.max(width * 0.62, 340), Math.max(windowHeight - 380, 340), 900);
}

function Over(props: OverProps<CompareData>) {
  const { data, view, scene } = props;
  return (
    <>
      <ComparePointer {...props} />
      <CompareKeys data={data} view={view} scene={scene} />
      {scene.nodes.some(({ mark }) => mark !== undefined) ? null : (
        <EmptyMap data={data} year={timeOf(data, view).year} />
      )}
    </>
  );
}

// Drawn again only when what they show has changed: a step of time is the drawing's and the slider's alone.
const parts = {
  Title: memo(CompareTitle),
  Over: memo(Over),
  Time: memo(CompareTime),
  Foot: memo(CompareFoot),
  Aside: memo(ComparePanel),
};

export function ComparePage() {
  const { view } = useView();
  const [showTable, setShowTable] = useState(false);
  const toggleTable = useCallback(() => setShowTable((shown) => !shown), []);
  return (
    <ChartHost
      chart={compareChart}
      view={view}
      heightOf={heightOf}
      parts={parts}
      choices={<CompareChoices showTable={showTable} onTable={toggleTable} />}
      showTable={showTable}
    />
  );
}
