/**
 * Where the network's picture has every state and body: pulled together by what ties them, over all time, so that nothing moves
 * when the reader's time does.
 */
import { finish } from '../../../src/charts/network/inPieces.ts';
import { settling } from '../../../src/charts/network/settle.ts';
import type { Point, Pull } from '../../../src/charts/network/settle.ts';
import type { WebBundle } from '../../../src/domain/bundle.ts';
import type { AgreementRow, MembershipRow } from '../dataset.ts';
import type { Plain } from './plain.ts';

export function makeWeb(
  memberships: readonly MembershipRow[],
  agreements: readonly AgreementRow[],
): Plain<WebBundle> {
  const pairs = new Map<string, readonly [string, string, number]>();
  const organisations = new Set<string>();
  const tie = (one: string, other: string, pull: number): void => {
    const key = `${one} ${other}`;
    pairs.set(key, [one, other, Math.max(pull, pairs.get(key)?.[2] ?? 0)]);
  };
  for (const { organisation, state, role } of memberships) {
    organisations.add(organisation);
    tie(organisation, state, role === 'founder' || role === 'member' ? 1 : 0.4);
  }
  for (const { parties } of agreements) {
    const ids = parties.map((party) => ('state' in party ? party.state : party.organisation));
    for (const party of parties) if ('organisation' in party) organisations.add(party.organisation);
    ids.forEach((one, index) => ids.slice(index + 1).forEach((other) => tie(one, other, 0.3)));
  }
  const ids = [...new Set([...pairs.values()].flatMap(([one, other]) => [one, other]))].toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const pulls = [...pairs.values()].flatMap(([one, other, pull]): readonly Pull[] => {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    return a === undefined || b === undefined ? [] : [{ a, b, pull }];
  });
  const pullers = ids.map((id) => ({ isOrganisation: organisations.has(id) }));
  return { places: inThousandths(ids, finish(settling(pullers, pulls))) };
}

function inThousandths(
  ids: readonly string[],
  points: readonly Point[],
): Plain<WebBundle>['places'] {
  const across = scaleOf(points.map(({ x }) => x));
  const down = scaleOf(points.map(({ y }) => y));
  return Object.fromEntries(
    points.map(({ x, y }, index) => [ids[index] ?? '', [across(x), down(y)]]),
  );
}

function scaleOf(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const length = Math.max(...values) - least;
  return (value) => (length === 0 ? 500 : Math.round(((value - least) / length) * 1000));
}
