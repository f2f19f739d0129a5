/** What is said of every claim, in every language: whole sentences, with the numbers of the reckoning in them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { localeIn } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { Claim } from '../../domain/claim.ts';
import { checkClaim, isReading, verdictOn } from '../../domain/claimCheck.ts';
import type { IndicatorId, StateId } from '../../domain/ids.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';
import {
  boundedNumber,
  claimMessage,
  readingMessage,
  stepMessages,
  verdictMessage,
  yearsAsked,
} from './claimWords.ts';

const world = buildWorld('data');
const { catalogue } = world;
const bundleOf = (id: IndicatorId) => world.indicator(id);
const ground = {
  memberships: world.memberships,
  organisations: catalogue.organisations,
  indicators: catalogue.indicators,
  today: catalogue.date,
  bundleOf,
  weights: world.indicator('population'),
};
const checked = world.bundles
  .get<readonly Claim[]>('claims')
  .map((claim) => checkClaim(claim, ground));
const context = { catalogue, bundleOf, inOrder: (states: readonly StateId[]) => states };

describe.each(['ar', 'en', 'fa', 'fr'])('in %s', (language) => {
  let locale: Locale;
  beforeAll(async () => {
    locale = await localeIn(world, language, ['claims']);
  });
  const stepsOf = (one: (typeof checked)[number], time: 'said' | 'now'): readonly string[] =>
    stepMessages(one, one[time], yearsAsked(one, catalogue)[time], context).map((step) =>
      stripBidi(locale.say(step)),
    );

  test('nothing is left open', () => {
    for (const one of checked) {
      const bounded = boundedNumber(one, catalogue);
      const said = [
        locale.say(claimMessage(one, catalogue, language)),
        locale.say(verdictMessage(one)),
        ...(bounded === null ? [] : [locale.say(bounded)]),
        ...(isReading(one.said) ? [locale.say(readingMessage(one.said))] : []),
        ...stepsOf(one, 'said'),
        ...stepsOf(one, 'now'),
      ];
      for (const sentence of said) {
        expect(sentence).not.toMatch(/\{\{|\[\[|claims:|^step\.|undefined|NaN|Infinity/);
        expect(stripBidi(sentence).trim().length).toBeGreaterThan(0);
      }
    }
  });

  test('every member of the roll is named, with their number', () => {
    for (const one of checked) {
      if (!isReading(one.said)) continue;
      const [roll = ''] = stepsOf(one, 'said');
      expect(roll).toContain(stripBidi(locale.number(one.said.members.length)));
      for (const id of one.said.members) {
        expect(roll).toContain(stripBidi(locale.value({ kind: 'state', id })));
      }
    }
  });

  test('the last step is the verdict of its own time', () => {
    for (const one of checked) {
      for (const time of ['said', 'now'] as const) {
        const reading = one[time];
        if (!isReading(reading)) continue;
        expect(stepsOf(one, time).at(-1)).toContain(
          stripBidi(locale.text(`claims:verdict.${reading.verdict}`)),
        );
      }
    }
  });
});

test('a claim that held and no longer does says until when, and only such a claim', async () => {
  const locale = await localeIn(world, 'en', ['claims']);
  for (const one of checked) {
    const sentence = stripBidi(locale.say(verdictMessage(one)));
    expect(/^Held (until|by)/.test(sentence)).toBe(verdictOn(one) === 'held-until');
  }
});
