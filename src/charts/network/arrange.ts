/** The web arranged by the ties of one day: numbers in, numbers out, so that a worker can do it. */
import { movingApart } from './apart.ts';
import type { Box } from './apart.ts';
import { cornerOf, evenness, gap, intoCells, margin, mostPushed, spreadOver } from './placeAll.ts';
import { settling } from './settle.ts';
import type { Point, Pull } from './settle.ts';

/** What is to be arranged. Lists have a value, or as many as is said, for every node. */
export interface ArrangeTask {
  readonly width: number;
  readonly height: number;
  /** Two a node: where it stands now, in CSS pixels of the sheet at rest. */
  readonly places: Float32Array;
  /** Two a node: half its width and half its height. */
  readonly halves: Float32Array;
  /** 0: not tied on the day; 1: tied; 2: tied, and an organisation; 3: what everything else is around. */
  readonly roles: Uint8Array;
  /** Two a tie: the numbers of the nodes at its ends. */
  readonly ends: Uint32Array;
  /** One a tie. */
  readonly pulls: Float32Array;
}

/** Of the time that an arrangement takes, about so much goes into settling. */
const settlingShare = 0.7;
/** Rounds of pushing: more than a page has time for on its way to the first picture. */
const patience = 900;
/** How evenly nodes are spread, the more the less room there is. */
const evens = [evenness, 0.85, 1];

/**
 * Two numbers a node, in the order of the task: its place on the sheet, no node on another where none was before. Says step by
 * step how much is done, from 0 to 1.
 */
export function* arranging(task: ArrangeTask): Generator<number, Float32Array, void> {
  const all = [...task.roles.keys()];
  const tied = all.filter((index) => task.roles[index] !== 0);
  const points = yield* settled(task, tied);
  if (all.length > mostPushed) return inCells(task, tied, points);
  for (const even of evens) {
    const boxes = boxesOf(task, tied, points, even);
    if (!(yield* apart(task, boxes))) continue;
    const whole = yield* withOthers(task, tied, boxes);
    if (whole !== null) return whole;
  }
  return inSlots(task, tied, points);
}

function* settled(
  { roles, ends, pulls }: ArrangeTask,
  tied: readonly number[],
): Generator<number, readonly Point[], void> {
  const numbers = new Map(tied.map((index, number) => [index, number]));
  const ties: Pull[] = [];
  for (const [tie, pull] of pulls.entries()) {
    const [a, b] = [numbers.get(ends[2 * tie] ?? -1), numbers.get(ends[2 * tie + 1] ?? -1)];
    if (a !== undefined && b !== undefined) ties.push({ a, b, pull });
  }
  const pullers = tied.map((index) => ({
    isOrganisation: roles[index] === 2,
    isMiddle: roles[index] === 3,
  }));
  const work = settling(pullers, ties);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield step.value * settlingShare;
  }
}

function halvesOf({ halves }: ArrangeTask, index: number): Pick<Box, 'halfWidth' | 'halfHeight'> {
  return { halfWidth: halves[2 * index] ?? 0, halfHeight: halves[2 * index + 1] ?? 0 };
}

/** Boxes of those that are tied, spread over the sheet; what everything is around stands in its middle. */
function boxesOf(
  task: ArrangeTask,
  tied: readonly number[],
  points: readonly Point[],
  even: number,
): Box[] {
  const spread = spreadOver(
    tied.map((index) => halvesOf(task, index)),
    points.map(({ x, y }) => [x, y] as const),
    task,
    even,
  );
  return tied.map((index, number): Box => {
    const box = spread[number] ?? { ...halvesOf(task, index), x: 0, y: 0 };
    return task.roles[index] === 3
      ? { ...box, x: task.width / 2, y: task.height / 2, isFixed: true }
      : box;
  });
}

function* apart(
  task: ArrangeTask,
  boxes: readonly Box[],
  gaps: readonly number[] = [gap, 2],
): Generator<number, boolean, void> {
  for (const between of gaps) {
    const work = movingApart([...boxes, cornerOf(task)], between, { ...task, margin }, patience);
    for (;;) {
      const step = work.next();
      if (step.done !== true) yield settlingShare + step.value * (1 - settlingShare);
      else if (step.value) return true;
      else break;
    }
  }
  return false;
}

/** Those of other days make way for those of this one, or, where there is no room for that, all for each other. */
function* withOthers(
  task: ArrangeTask,
  tied: readonly number[],
  boxes: readonly Box[],
): Generator<number, Float32Array | null, void> {
  const own = new Map(tied.map((index, number) => [index, boxes[number]]));
  for (const isFixed of [true, false]) {
    const whole = [...task.roles.keys()].map((index): Box => {
      const box = own.get(index);
      return box === undefined
        ? {
            ...halvesOf(task, index),
            x: task.places[2 * index] ?? 0,
            y: task.places[2 * index + 1] ?? 0,
          }
        : { ...box, isFixed: isFixed || box.isFixed === true };
    });
    if (own.size === whole.length || (yield* apart(task, whole, [2]))) return placesOf(whole);
  }
  return null;
}

/** Where there is no room to push: nodes of one size change places with each other, each into the free one that is nearest. */
function inSlots(
  task: ArrangeTask,
  tied: readonly number[],
  points: readonly Point[],
): Float32Array {
  const places = task.places.slice();
  const wanted = boxesOf(task, tied, points, 1);
  const sizes = Map.groupBy(tied.keys(), (number) => {
    const { halfWidth, halfHeight } = halvesOf(task, tied[number] ?? 0);
    return `${task.roles[tied[number] ?? 0] === 3 ? 'middle' : ''} ${halfWidth} ${halfHeight}`;
  });
  for (const numbers of sizes.values()) {
    const free = new Set(numbers.map((number) => tied[number] ?? 0));
    for (const number of numbers) {
      const { x, y } = wanted[number] ?? { x: 0, y: 0 };
      let found = -1;
      let least = Infinity;
      for (const slot of free) {
        const [dx, dy] = [(task.places[2 * slot] ?? 0) - x, (task.places[2 * slot + 1] ?? 0) - y];
        if (dx * dx + dy * dy >= least) continue;
        least = dx * dx + dy * dy;
        found = slot;
      }
      free.delete(found);
      const own = tied[number] ?? 0;
      places[2 * own] = task.places[2 * found] ?? 0;
      places[2 * own + 1] = task.places[2 * found + 1] ?? 0;
    }
  }
  return places;
}

/** Of very many each gets a cell of a grid, whether or not anything ties it on the day. */
function inCells(
  task: ArrangeTask,
  tied: readonly number[],
  points: readonly Point[],
): Float32Array {
  const boxes = [...task.roles.keys()].map((index): Box => ({
    ...halvesOf(task, index),
    x: task.places[2 * index] ?? 0,
    y: task.places[2 * index + 1] ?? 0,
  }));
  const spread = boxesOf(task, tied, points, evenness);
  tied.forEach((index, number) => {
    const box = spread[number];
    if (box !== undefined) boxes[index] = { ...box, isFixed: false };
  });
  intoCells(boxes, task);
  return placesOf(boxes);
}

function placesOf(boxes: readonly Box[]): Float32Array {
  return Float32Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}
