import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contexts, fuzzed, situations } from './arbitraries.testing.ts';
import { carryView, citationQuery, parseView, splitQuery, tidyView, writeView } from './codec.ts';
import { anyParams, belongs, viewKeys } from './params.ts';
import type { ParsedAddress } from './codec.ts';
import type { Pair } from './migrations.ts';
import { cut, plain } from './text.ts';
import type { ViewContext } from './vocabulary.ts';

/** What of a pair is neither understood, nor told, nor kept as it stood: nothing ever is. */
function lostOf(
  { key: name, value, raw }: Pair,
  { notices, foreign }: ParsedAddress,
  context: ViewContext,
): readonly unknown[] {
  const key = viewKeys.find((known) => known === plain(name).toLowerCase());
  if (foreign.includes(raw)) return [];
  if (key === undefined) return [raw];
  if (notices.some((notice) => notice.key === key || notice.kind === 'more')) return [];
  return plain(value) === '' ? [] : anyParams[key].read(value, context).problems;
}

describe('laws', () => {
  it('shows what a citation pins, without a notice', () => {
    fc.assert(
      fc.property(situations, ({ context, view }) => {
        const { view: again, notices } = parseView(citationQuery(view, context), context);
        expect(notices).toEqual([]);
        for (const key of viewKeys)
          if (belongs(key, context) && key !== 'time' && key !== 'data')
            expect(again[key]).toEqual(view[key]);
      }),
    );
  });

  it('takes twenty thousand fuzzed addresses without a throw, to an address that needs no repair', () => {
    fc.assert(
      fc.property(fuzzed, contexts, (search, context) => {
        const parsed = parseView(search, context);
        const { view, canonical, foreign } = parsed;
        const again = parseView(`?${canonical}`, context);
        expect(again.canonical).toBe(canonical);
        expect(again.view).toEqual(view);
        expect(again.foreign).toEqual(foreign);
        const leftOver = again.notices.filter(({ kind }) => kind !== 'unknown-key');
        expect(leftOver.filter(({ kind }) => kind !== 'more')).toEqual([]);
        expect(tidyView(view, context).view).toBe(view);
        const lost = splitQuery(search).flatMap((pair) => lostOf(pair, parsed, context));
        expect(lost).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  it('changes nothing in silence: every value is kept, meant, or quoted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...viewKeys),
        fc.oneof(
          fc
            .string({ unit: 'grapheme', minLength: 1 })
            .map((text) => text.replace(/[\s.,;|~،؛\p{Cf}]/gu, 'z')),
          fc.constantFrom('x'.repeat(5000), 'ABC', '99999', '2015-13', 'gdpp', 'of'),
        ),
        contexts,
        (key, value, context) => {
          const { view, notices, foreign } = parseView(
            `${key}=${encodeURIComponent(value)}`,
            context,
          );
          const raw = `${key}=${encodeURIComponent(value)}`;
          const quoted = notices.some(
            (notice) => notice.key === key && notice.typed === cut(value.trim(), 60),
          );
          const kept = foreign.includes(raw) && !belongs(key, context);
          const read = anyParams[key].read(value, context);
          const meant =
            read.problems.length === 0 && read.value !== undefined && notices.length === 0;
          expect({
            key,
            value,
            ok: quoted || kept || meant || notices.some((n) => n.key === key),
          }).toEqual({
            key,
            value,
            ok: true,
          });
          if (meant)
            expect(view[key]).toEqual(tidyView({ ...view, [key]: read.value }, context).view[key]);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('keeps the valid rest beside any bad value', () => {
    fc.assert(
      fc.property(situations, fuzzed, ({ context, view }, noise) => {
        const good = writeView(view, context);
        const again = parseView(`${good}&${noise.slice(1)}`, context).view;
        for (const { key } of splitQuery(good))
          expect(again[key as keyof typeof again]).toEqual(view[key as keyof typeof view]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps foreign pairs as they stood, in their order, behind ours', () => {
    const strange = fc
      .string({
        unit: fc.constantFrom('u', 't', 'm', '_', '%', '٣', '=', '+', '~'),
        minLength: 5,
        maxLength: 20,
      })
      .filter((raw) => !raw.startsWith('='));
    fc.assert(
      fc.property(situations, fc.array(strange), ({ context, view }, pairs) => {
        const ours = writeView(view, context);
        const mixed = [...pairs.slice(1), ours, ...pairs.slice(0, 1)].filter((part) => part !== '');
        const order = [...pairs.slice(1), ...pairs.slice(0, 1)];
        const { foreign, canonical } = parseView(mixed.join('&'), context);
        expect(foreign).toEqual(order);
        expect(canonical).toBe([ours, ...order].filter((part) => part !== '').join('&'));
      }),
    );
  });

  it('carries a view from any page to any other, where it needs no repair', () => {
    fc.assert(
      fc.property(situations, contexts, ({ context, view }, to) => {
        const query = carryView(view, context, to);
        const there = parseView(query, to);
        expect(there.notices).toEqual([]);
        expect(there.canonical).toBe(query);
      }),
    );
  });
});
