import { expect, it } from 'vitest';
import { viewKeys } from './params.ts';
import { aboutKey, initialOfKey, valuesOfKey } from './paramWords.ts';
import { querySchema } from './querySchema.ts';
import { sampleVocabulary } from './sample.testing.ts';

const inQuotes = (code: string): string => `\`${code}\``;

it.each(viewKeys)('%s is said with its codes in place', (key) => {
  for (const text of [
    aboutKey(key, inQuotes),
    valuesOfKey(key, inQuotes),
    initialOfKey(key, inQuotes),
  ]) {
    // A place without a code would leave nothing between two signs, or itself.
    expect(text ?? '').not.toMatch(/\{\{|undefined|``|\( *\)|(^|\s),|: *$/);
  }
  expect(aboutKey(key, inQuotes)).toMatch(/^[A-Z].{7,}/);
});

it('the schema of the query says what each key is', () => {
  const text = JSON.stringify(querySchema(sampleVocabulary, ['ar', 'en']));
  for (const key of viewKeys) {
    expect(text).toContain(JSON.stringify(aboutKey(key, (code) => code)).slice(1, -1));
  }
});
