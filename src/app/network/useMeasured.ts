import { useEffect, useState } from 'react';
import type { Measured } from '../../charts/network/measured.ts';
import { measureTaskOf } from '../../charts/network/measureTask.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { webOn } from '../../charts/network/webOn.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { createWorkshop } from './webWorkshop.ts';

/** What is measured: the whole web of a day, whatever is in its middle. */
interface Asked {
  readonly data: NetworkData;
  readonly day: IsoDay;
  readonly measure: Exclude<View['measure'], 'none'>;
  readonly links: View['links'];
}

interface Found {
  readonly asked: Asked;
  /** `null` where the code that finds it did not come: the web is as good without. */
  readonly measured: Measured | null;
}

/**
 * What the chosen measure says, found off this thread; until it is, what the same measure said of the day before.
 * `isReady` says whether it is of what is asked.
 */
export function useMeasured(
  data: NetworkData | null,
  day: IsoDay | undefined,
  { measure, links }: Pick<View, 'measure' | 'links'>,
): { readonly measured: Measured | null; readonly isReady: boolean } {
  const [workshop] = useState(createWorkshop);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (data === null || day === undefined || measure === 'none') return;
    const asked: Asked = { data, day, measure, links };
    workshop
      .give('measure', measureTaskOf(data, webOn(data, { links, nodes: [] }, day), measure))
      .then(
        (measured) => measured !== undefined && setFound({ asked, measured }),
        () => setFound({ asked, measured: null }),
      );
  }, [workshop, data, day, measure, links]);
  useEffect(() => workshop.drop, [workshop]);
  const isReady =
    measure === 'none' ||
    (found !== null &&
      found.asked.data === data &&
      found.asked.day === day &&
      found.asked.measure === measure &&
      found.asked.links === links);
  return { measured: found?.asked.measure === measure ? found.measured : null, isReady };
}
