import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { arranged, arrangeTaskOf, layoutBetween } from '../../charts/network/arrangement.ts';
import { withFacts } from '../../charts/network/factPlaces.ts';
import { networkChart } from '../../charts/network/network.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import type { NetworkSheet } from '../../charts/network/spots.ts';
import type { Web } from '../../charts/network/web.ts';
import { arrangedDay } from '../../charts/network/years.ts';
import type { View } from '../../view/view.ts';
import { reducesMotion } from './useWebCamera.ts';
import { canArrange, createWorkshop } from './webWorkshop.ts';

export interface Arrangement {
  /** Everybody where the reader has asked for: in the places of the build, or as a day's ties have them. */
  readonly layout: NetworkLayout | null;
  /** How much of an arrangement is done, from 0 to 1; `null` while none is under way. */
  readonly share: number | null;
  /** Whether nothing of it is under way any more. */
  readonly isSettled: boolean;
}

interface Found {
  readonly of: NetworkLayout;
  readonly day: string;
  readonly layout: NetworkLayout;
}

/** The places that the address asks for, found off this thread, and taken without a jump. */
export function useArrangement(
  base: NetworkLayout | null,
  data: NetworkData | null,
  /** The web that is drawn. */
  drawn: Web | null,
  { focus, to, links, nodes, layout: asked }: View,
  sheet: NetworkSheet | null,
): Arrangement {
  const [workshop] = useState(createWorkshop);
  const [found, setFound] = useState<Found | null>(null);
  const [share, setShare] = useState(0);
  const isAble = base === null || canArrange(base.spots.size);
  const day = data === null || !isAble ? null : arrangedDay(data, { focus, to, layout: asked });
  const latest = useRef(drawn);
  useLayoutEffect(() => {
    latest.current = drawn;
  });
  useEffect(() => {
    if (base === null || data === null || day === null) return;
    const now = latest.current;
    // What is a node ties whom it names all the same.
    const ties = { links: [...new Set([...links, ...nodes])], nodes: [] };
    const web =
      now?.day === day && nodes.length === 0
        ? now
        : networkChart.web(data, { ...ties, focus, to }, day);
    setShare(0);
    workshop.give('arrange', arrangeTaskOf(base, web), setShare).then(
      (places) =>
        places !== undefined && setFound({ of: base, day, layout: arranged(base, places) }),
      // The build's places are as true.
      () => setFound({ of: base, day, layout: base }),
    );
    return workshop.drop;
  }, [workshop, base, data, day, links, nodes, focus, to]);
  const isFound = day === null || (found?.of === base && found?.day === day);
  const placed = base === null || found?.of !== base || day === null ? base : found.layout;
  const target = useMemo(
    () =>
      placed === null || data === null || sheet === null
        ? placed
        : withFacts(placed, data, { nodes, focus }, sheet),
    [placed, data, nodes, focus, sheet],
  );
  const shown = useEased(target, base);
  return {
    layout: shown,
    share: isFound || base === null ? null : share,
    isSettled: isFound && shown === target,
  };
}

/** Milliseconds that nodes take on their way to other places. */
const duration = 520;
/** More of them change their places at once: every frame of their way would be a long one. */
const most = 600;

interface Move {
  readonly from: NetworkLayout;
  readonly to: NetworkLayout;
  readonly share: number;
}

/** A layout on its way from the last one of the same nodes. */
function useEased(target: NetworkLayout | null, base: NetworkLayout | null): NetworkLayout | null {
  const [move, setMove] = useState<Move | null>(null);
  const last = useRef({ target, base });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { target, base };
    const from = before.target;
    if (from === null || target === null || from === target || before.base !== base) return;
    if (target.spots.size > most || reducesMotion()) return;
    let frame = 0;
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - start) / duration);
      setMove(share < 1 ? { from, to: target, share: share * share * (3 - 2 * share) } : null);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step(start);
    return () => {
      cancelAnimationFrame(frame);
      setMove(null);
    };
  }, [target, base]);
  return useMemo(
    () =>
      move === null || move.to !== target ? target : layoutBetween(move.from, move.to, move.share),
    [move, target],
  );
}
