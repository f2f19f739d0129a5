import { useEffect, useMemo, useState } from 'react';
import type { Measured } from '../../charts/network/measured.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { Web } from '../../charts/network/web.ts';
import { webOn } from '../../charts/network/webOn.ts';
import type { View } from '../../view/view.ts';

type MeasureWeb = (
  data: NetworkData,
  web: Web,
  measure: Exclude<View['measure'], 'none'>,
) => Measured;

let loaded: MeasureWeb | null = null;

/** What the chosen measure says of the whole web, whatever is in its middle; `null` where none is chosen or its code is on its way. */
export function useMeasured(
  data: NetworkData | null,
  web: Web | null,
  { measure, links }: View,
): { readonly measured: Measured | null; readonly isReady: boolean } {
  const [, setArrivals] = useState(0);
  const [failed, setFailed] = useState(false);
  const isWanted = measure !== 'none';
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    let current = true;
    import('../../charts/network/measures.ts').then(
      ({ measureWeb }) => {
        loaded = measureWeb;
        if (current) setArrivals((count) => count + 1);
      },
      // The web is as good without: what did not come is asked for again with the next choice.
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [isWanted]);
  const code = isWanted ? loaded : null;
  const day = web?.day;
  const measured = useMemo(
    () =>
      code === null || data === null || day === undefined || measure === 'none'
        ? null
        : code(data, webOn(data, { links }, day), measure),
    [code, data, day, measure, links],
  );
  return { measured, isReady: !isWanted || measured !== null || failed };
}
