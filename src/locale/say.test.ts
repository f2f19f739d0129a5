import { describe, expect, it } from 'vitest';
import type { IndicatorId, OrganisationId, StateId, UnitId } from '../domain/ids.ts';
import type { Message, MessageKey, MessageValue } from '../domain/message.ts';
import { interpolate, loadMessages } from './i18n.ts';
import type { Names, Translate } from './locale.ts';
import { testLocale } from './testLocale.ts';

const kuwait: MessageValue = { kind: 'state', id: 'KWT' as StateId };
const dco: MessageValue = { kind: 'organisation', id: 'dco' as OrganisationId };

const names: Names = {
  nameOf: (_kind, id) => ({ KWT: 'الكويت', dco: 'DCO', gdp: 'الناتج المحلي الإجمالي' })[id],
  unitOf: (id) =>
    id === 'percent'
      ? { id, name: {}, pattern: { ar: '{value}%', en: '{value}%' }, decimals: 1, compact: false }
      : undefined,
};

/** Says one value, in a sentence that is nothing but the value. */
async function said(value: MessageValue, language = 'ar'): Promise<string> {
  const messages = await loadMessages(language);
  const translate: Translate = (key, values, count) =>
    key === 'site:nothing-else'
      ? interpolate('{{it}}', values)
      : messages.translate(key, values, count);
  const locale = await testLocale(language, { names, translate });
  return locale.say({ key: 'site:nothing-else' as MessageKey, values: { it: value } });
}

describe('a value', () => {
  it.each<[MessageValue, string]>([
    [1234.5, '1,234.5'],
    [{ kind: 'number', value: 0.123456, decimals: 2 }, '0.12'],
    [{ kind: 'number', value: -3 }, '\u2066−3\u2069'],
    [{ kind: 'quantity', value: 68.64, unit: 'percent' as UnitId }, '\u206668.6%\u2069'],
    [
      { kind: 'quantity', value: 68.64, unit: 'percent' as UnitId, form: 'full' },
      '\u206668.64%\u2069',
    ],
    [{ kind: 'quantity', value: 12, unit: 'no-such' as UnitId }, '12'],
    [{ kind: 'year', year: 2015 }, '2015'],
    [{ kind: 'years', first: 2000, last: 2020 }, '\u20662000–2020\u2069'],
    [{ kind: 'date', date: '2024-06' }, 'يونيو 2024'],
    [{ kind: 'dates', start: '2024-06-06', end: null }, 'منذ 6 يونيو 2024'],
    [kuwait, 'الكويت'],
    [dco, '\u2066DCO\u2069'],
    [{ kind: 'indicator', id: 'gdp' as IndicatorId }, 'الناتج المحلي الإجمالي'],
    [{ kind: 'state', id: 'ABW' as StateId }, '\u2066ABW\u2069'],
    [{ kind: 'list', items: [kuwait, dco, 3] }, 'الكويت و\u2066DCO\u2069 و3'],
    [{ kind: 'list', items: [kuwait, dco], joined: 'or' }, 'الكويت أو \u2066DCO\u2069'],
    ['2015..2020', '\u20662015..2020\u2069'],
    ['الكويت', 'الكويت'],
    [{ kind: 'text', text: 'a\u202eb' }, '\u2066ab\u2069'],
  ])('%j', async (value, text) => {
    expect(await said(value)).toBe(text);
  });

  it('stands on its own in a table', async () => {
    const ar = await testLocale('ar', { names });
    expect([kuwait, dco, 1234.5].map((value) => ar.value(value))).toEqual([
      'الكويت',
      '\u2066DCO\u2069',
      '1,234.5',
    ]);
  });

  it('from a person stays as typed in the other direction too', async () => {
    expect(await said({ kind: 'text', text: 'قيمة' }, 'en')).toBe('\u2067قيمة\u2069');
    expect(await said({ kind: 'text', text: 'gdpp' }, 'en')).toBe('gdpp');
  });
});

describe('a message', () => {
  it('takes the plural form of its count and prints the reader’s digits', async () => {
    const ar = await testLocale('ar', { numerals: 'arab' });
    const more = (value: number): string =>
      ar.say({ key: 'notices:more', values: { count: { kind: 'count', value } } });
    expect(more(1)).toBe('وملاحظة أخرى واحدة عن هذا الرابط.');
    expect(more(2)).toBe('وملاحظتان أخريان عن هذا الرابط.');
    expect(more(7)).toBe('و٧ ملاحظات أخرى عن هذا الرابط.');
    expect(more(11)).toBe('و١١ ملاحظة أخرى عن هذا الرابط.');
    expect(more(100)).toBe('و١٠٠ ملاحظة أخرى عن هذا الرابط.');
    expect((await testLocale('en')).text('notices:more', { count: 3 })).toBe(
      'And 3 more notes on this link.',
    );
  });

  it('holds another message', async () => {
    const en = await testLocale('en');
    const inner: Message = { key: 'dates:since', values: { start: { kind: 'year', year: 2020 } } };
    expect(en.text('dates:between', { start: { kind: 'message', message: inner }, end: 'x' })).toBe(
      'between since 2020 and x',
    );
  });

  it('quotes what was typed, letter for letter', async () => {
    const ar = await testLocale('ar');
    expect(ar.text('notices:unknown-value-left-out', { typed: 'latset', key: 'time' })).toBe(
      'لا نعرف القيمة «\u2066latset\u2069» للمفتاح «\u2066time\u2069»؛ تجاهلناها.',
    );
  });

  it('is its key in brackets in the development languages', async () => {
    const xx = await testLocale('xx-rtl');
    expect(xx.direction).toBe('rtl');
    expect(xx.text('notices:dismiss')).toBe('[[notices:dismiss]]');
  });

  it('does not compile with a wrong key', () => {
    // @ts-expect-error there is no such key
    const wrong: MessageKey = 'notices:dismis';
    const plural: MessageKey = 'notices:more';
    expect(wrong).not.toBe(plural);
  });
});

describe('names', () => {
  it('are ordered as the language orders them', async () => {
    const ar = await testLocale('ar');
    expect(['إيران', 'مصر', 'الإمارات', 'آيسلندا', 'الأردن'].toSorted(ar.compare)).toEqual([
      'آيسلندا',
      'الأردن',
      'الإمارات',
      'إيران',
      'مصر',
    ]);
    const fr = await testLocale('fr');
    expect(['Zambie', 'Égypte', 'Eswatini', 'Équateur'].toSorted(fr.compare)).toEqual([
      'Égypte',
      'Équateur',
      'Eswatini',
      'Zambie',
    ]);
  });

  it('are listed as the language lists them', async () => {
    expect((await testLocale('en')).list(['A', 'B', 'C'])).toBe('A, B and C');
    expect((await testLocale('fr')).list(['A', 'B'], 'or')).toBe('A ou B');
    expect((await testLocale('ar')).list(['مصر', 'قطر', 'عمان'])).toBe('مصر وقطر وعمان');
  });
});
