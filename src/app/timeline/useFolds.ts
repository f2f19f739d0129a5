import { useCallback, useMemo, useState } from 'react';
import type { Folds } from '../../charts/timeline/lanes.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { View } from '../../view/view.ts';
import { groupOfFocus } from './windowOfFocus.ts';

/** What the reader folded by hand, forgotten when the lanes are of something else. */
export function useFolds(
  view: View,
  data: TimelineData | null,
): {
  readonly folds: Folds;
  readonly setFold: (key: string, folded: boolean) => void;
} {
  const about = `${view.group} ${view.orgs === 'all' ? 'all' : view.orgs.join('.')}`;
  const [byHand, setByHand] = useState<{ readonly about: string; readonly folds: Folds }>({
    about,
    folds: noFolds,
  });
  const ours = byHand.about === about ? byHand.folds : noFolds;
  const { focus, group } = view;
  const opened = useMemo(
    () => (data === null ? null : groupOfFocus(data, { focus, group })),
    [data, focus, group],
  );
  // What is in focus is to be seen, unless the reader has folded it away.
  const folds = useMemo(
    () => (opened === null || ours.has(opened) ? ours : new Map(ours).set(opened, false)),
    [ours, opened],
  );
  const setFold = useCallback(
    (key: string, folded: boolean) =>
      setByHand((last) => ({
        about,
        folds: new Map(last.about === about ? last.folds : noFolds).set(key, folded),
      })),
    [about],
  );
  return { folds, setFold };
}

const noFolds: Folds = new Map();
