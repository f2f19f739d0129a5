import { memo, useCallback, useState } from 'react';
import { trendsChart } from '../../charts/trends/trends.ts';
import { loudAtMost } from '../../charts/trends/trendsLayout.ts';
import { useView } from '../../view/useView.ts';
import { ChartHost } from '../ChartHost.tsx';
import { TrendsChoices, TrendsTitle } from '../trends/TrendsChoices.tsx';
import { TrendsFoot } from '../trends/TrendsFoot.tsx';
import { TrendsPanel } from '../trends/TrendsPanel.tsx';
import { TrendsPointer } from '../trends/TrendsPointer.tsx';
import { TrendsTime } from '../trends/TrendsTime.tsx';

/** Wide, with room for the headline above and the year below on any window. */
function heightOf(width: number, windowHeight: number): number {
  return Math.min(Math.max(width * 0.55, 320), Math.max(windowHeight - 400, 320), 860);
}

/** A panel for each selected state needs more height than one for all. */
function heightOfPanels(count: number): typeof heightOf {
  return (width, windowHeight) => {
    const columns = Math.max(1, Math.min(count, Math.max(2, Math.floor(width / 210)), 6));
    return Math.max(heightOf(width, windowHeight), Math.ceil(count / columns) * 170);
  };
}

// Drawn again only when what they show has changed: a step of time is the drawing's and the slider's alone.
const parts = {
  Title: memo(TrendsTitle),
  Over: memo(TrendsPointer),
  Time: memo(TrendsTime),
  Foot: memo(TrendsFoot),
  Aside: memo(TrendsPanel),
};

export function TrendsPage() {
  const { view } = useView();
  const [showTable, setShowTable] = useState(false);
  const toggleTable = useCallback(() => setShowTable((shown) => !shown), []);
  const { length } = view.states;
  return (
    <ChartHost
      chart={trendsChart}
      view={view}
      heightOf={length > loudAtMost ? heightOfPanels(length) : heightOf}
      parts={parts}
      choices={<TrendsChoices showTable={showTable} onTable={toggleTable} />}
      showTable={showTable}
    />
  );
}
