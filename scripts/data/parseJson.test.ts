import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parseJson.ts';

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
      const pretty = JSON.stringify(JSON.parse(text), null, indent);
      const parsed = parseJson(pretty);
      expect(parsed.mistakes).toEqual([]);
      expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(pretty)));
    }),
  );
});

test('refuses what JSON.parse refuses, and never throws', () => {
  const characters = fc.constantFrom(...'{}[],:"\\ \n\t-+.eE0123truefalsn\u0000'.split(''));
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 30 }), (letters) => {
      const text = letters.join('');
      let accepted = true;
      try {
        JSON.parse(text);
      } catch {
        accepted = false;
      }
      const parsed = parseJson(text);
      expect('value' in parsed).toBe(accepted);
    }),
    { numRuns: 3000 },
  );
});

test('says the line and the column of a mistake', () => {
  expect(parseJson('{\n  "a": 1\n  "b": 2\n}').mistakes).toEqual([
    {
      line: 3,
      column: 3,
      what: '"\\"" stands where a comma or } should',
      mend: 'put a comma between two entries and } after the last',
    },
  ]);
  expect(parseJson('[1, 2').mistakes[0]).toMatchObject({ line: 1, column: 6 });
  expect(parseJson('{"a": "open\n"}').mistakes[0]).toMatchObject({ line: 1, column: 7 });
  expect(parseJson('{} {}').mistakes[0]).toMatchObject({ line: 1, column: 4 });
  expect(parseJson('['.repeat(100_000)).mistakes).toHaveLength(1);
});

test('keeps the value and tells every key that stands twice', () => {
  const parsed = parseJson('{"a": 1, "a": 2, "b": {"__proto__": 3, "__proto__": 4}}');
  expect(parsed.mistakes.map(({ what }) => what)).toEqual([
    'the key "a" stands twice in one object',
    'the key "__proto__" stands twice in one object',
  ]);
});
