import { describe, expect, it } from 'vitest';
import { stripBidi } from './bidi.ts';
import type { Calendar } from './defaults.ts';
import { testLocale } from './testLocale.ts';

/** Every day that the tables of Umm al-Qura hold. */
function everyDay(step = 1): readonly string[] {
  const days: string[] = [];
  const end = Date.UTC(2077, 10, 16);
  for (let day = Date.UTC(1937, 2, 14); day <= end; day += step * 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

/** The months of the Persian calendar, where the press has other spellings than Intl. */
const pressMonths = new Map([
  ['ar', 'فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند'],
  ['fr', 'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand'],
]);

describe('a day', () => {
  it.each([
    ['ar', 'gregory', '6 يناير 2024'],
    ['ar', 'islamic-umalqura', '24 جمادى الآخرة 1445 هـ'],
    ['ar', 'persian', '16 دي 1402 ه\u200d.ش'],
    ['en', 'gregory', '6 January 2024'],
    ['en', 'islamic-umalqura', '24 Jumada II 1445 AH'],
    ['fa', 'gregory', '۶ ژانویهٔ ۲۰۲۴'],
    ['fa', 'persian', '۱۶ دی ۱۴۰۲'],
    ['fr', 'gregory', '6 janvier 2024'],
  ] as const)('in %s and %s', async (language, calendar, text) => {
    expect((await testLocale(language, { calendar })).date('2024-01-06')).toBe(text);
  });

  it('has the names of months that a country uses', async () => {
    const inRegion = async (region: string): Promise<string> =>
      (await testLocale('ar', { region })).date('2024-01-06');
    for (const region of ['KW', 'SA', 'AE', 'EG', 'MA']) {
      expect(await inRegion(region)).toBe('6 يناير 2024');
    }
    for (const region of ['IQ', 'JO', 'LB', 'SY', 'PS']) {
      expect(await inRegion(region)).toBe('6 كانون الثاني 2024');
    }
    for (const region of ['DZ', 'TN']) expect(await inRegion(region)).toBe('6 جانفي 2024');
  });

  it('has digits of its own, whatever the region is used to', async () => {
    expect((await testLocale('ar', { region: 'EG' })).date('2024-01-06')).toBe('6 يناير 2024');
    expect((await testLocale('ar', { numerals: 'arab' })).date('2024-01-06')).toBe('٦ يناير ٢٠٢٤');
  });

  it.each([...pressMonths])(
    'has the Persian months as the press of %s writes them',
    async (language, names) => {
      const { date } = await testLocale(language, { calendar: 'persian' });
      // The fifth of April and so on lie in Farvardin, Ordibehesht…: each in its own Persian month.
      const inMonths = names.split(' ').map((_, month) => {
        const day = new Date(Date.UTC(2023, month + 3, 5)).toISOString().slice(0, 10);
        return date(day).split(' ')[1];
      });
      expect(inMonths.join(' ')).toBe(names);
    },
  );

  it('is short where there is little room', async () => {
    expect((await testLocale('en')).date('2024-01-06', 'short')).toBe('6 Jan 2024');
    expect((await testLocale('fr')).date('2024-01-06', 'short')).toBe('6 janv. 2024');
  });

  it('is the first in French', async () => {
    expect((await testLocale('fr')).date('2024-06-01')).toBe('1er juin 2024');
  });

  it('keeps the words that another language puts between', async () => {
    expect((await testLocale('es')).date('2024-06-06')).toBe('6 de junio de 2024');
    expect((await testLocale('es')).date('2024-06')).toBe('junio de 2024');
  });

  it.each([
    ['ar', 'islamic-umalqura', 1],
    ['fa', 'persian', 1],
    ['en', 'islamic-umalqura', 13],
    ['en', 'persian', 13],
    ['fr', 'islamic-umalqura', 13],
    ['fa', 'islamic-umalqura', 13],
    ['ar', 'persian', 13],
  ] as const)(
    'has the parts of Intl, in %s and %s, from 1937 to 2077',
    async (language, calendar, step) => {
      const locale = await testLocale(language, { calendar, numerals: 'latn' });
      const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        month: 'numeric',
        timeZone: 'UTC',
      });
      // Where names are ours, which of the twelve it is remains Intl's to say.
      const names = calendar === 'persian' ? pressMonths.get(language)?.split(' ') : undefined;
      const wrong = everyDay(step).filter((day) => {
        const text = locale.date(day);
        const parts = format.formatToParts(new Date(day)).filter(({ type }) => type !== 'literal');
        return !parts.every(({ type, value }) => {
          const own = type === 'month' ? names?.[Number(number.format(new Date(day))) - 1] : null;
          return text.includes(own ?? stripBidi(value));
        });
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['islamic-umalqura', '2022-07-30', '1 Muharram 1444 AH'],
    ['islamic-umalqura', '2023-07-19', '1 Muharram 1445 AH'],
    ['islamic-umalqura', '2024-03-11', '1 Ramadan 1445 AH'],
    ['islamic-umalqura', '2024-07-07', '1 Muharram 1446 AH'],
    ['persian', '2023-03-21', '1 Farvardin 1402 AP'],
    ['persian', '2024-03-20', '1 Farvardin 1403 AP'],
    ['persian', '2025-03-20', '30 Esfand 1403 AP'],
  ] as const)('in %s, %s is %s', async (calendar, day, text) => {
    expect((await testLocale('en', { calendar })).date(day)).toBe(text);
  });
});

describe('a date that is less sure', () => {
  it.each([
    ['ar', '2024-06', 'يونيو 2024'],
    ['ar', '2024', '2024'],
    ['ar', '2024-06-01/2024-06-20', 'بين 1 يونيو 2024 و20 يونيو 2024'],
    ['ar', 'unknown', 'تاريخ غير معروف'],
    ['en', '2024-06', 'June 2024'],
    ['en', '2024', '2024'],
    ['en', '2024-06-01/2024-06-20', 'between 1 June 2024 and 20 June 2024'],
    ['en', 'unknown', 'date unknown'],
    ['fr', '2024-06-01/2024-06-20', 'entre le 1er juin 2024 et le 20 juin 2024'],
    ['fr', 'unknown', 'date inconnue'],
    ['en', 'not a date', 'not a date'],
  ])('keeps its precision: %s %s', async (language, date, text) => {
    expect((await testLocale(language, { calendar: 'gregory' })).date(date)).toBe(text);
  });

  it.each([
    ['ar', 'islamic-umalqura', '2024-06', 'ذو القعدة – ذو الحجة 1445 هـ'],
    ['ar', 'islamic-umalqura', '2024', '1445–1446 هـ'],
    ['fa', 'persian', '2024-06', 'خرداد – تیر ۱۴۰۳'],
    ['fa', 'persian', '2024-03', 'اسفند ۱۴۰۲ – فروردین ۱۴۰۳'],
    ['fa', 'persian', '2024', '۱۴۰۲–۱۴۰۳'],
    ['fa', 'persian', 'unknown', 'تاریخ نامعلوم'],
  ] as const)(
    'names what it touches of another calendar: %s %s %s',
    async (language, calendar, date, text) => {
      expect(stripBidi((await testLocale(language, { calendar })).date(date))).toBe(text);
    },
  );

  it('never turns a span round', async () => {
    const locale = await testLocale('ar', { calendar: 'islamic-umalqura' });
    expect(locale.date('2024')).toBe('\u20661445–1446\u2069 هـ');
  });
});

describe('a date with the Gregorian one', () => {
  it.each([
    ['ar', 'islamic-umalqura', '2024-01-06', '24 جمادى الآخرة 1445 هـ (6 يناير 2024)'],
    ['fa', 'persian', '2024-01-06', '۱۶ دی ۱۴۰۲ (۶ ژانویهٔ ۲۰۲۴)'],
    ['fa', 'persian', '2024', '۱۴۰۲–۱۴۰۳ (۲۰۲۴)'],
    ['ar', 'gregory', '2024-01-06', '6 يناير 2024'],
    ['ar', 'islamic-umalqura', 'unknown', 'تاريخ غير معروف'],
  ] as const)('%s %s %s', async (language, calendar: Calendar, date, text) => {
    expect(stripBidi((await testLocale(language, { calendar })).dateWithGregorian(date))).toBe(
      text,
    );
  });
});

describe('from a date to another', () => {
  it.each([
    ['ar', '2024-06-06', '2024-06-08', 'من 6 إلى 8 يونيو 2024'],
    ['ar', '2024-05-30', '2024-06-02', 'من 30 مايو إلى 2 يونيو 2024'],
    ['ar', '2024-12-30', '2025-01-02', 'من 30 ديسمبر 2024 إلى 2 يناير 2025'],
    ['ar', '2020', '2023', '2020–2023'],
    ['ar', '2020-11-27', null, 'منذ 27 نوفمبر 2020'],
    ['ar', 'unknown', '2020', 'من تاريخ غير معروف إلى 2020'],
    ['en', '2024-06-06', '2024-06-08', '6–8 June 2024'],
    ['en', '2024-06-06', '2024-06-06', '6 June 2024'],
    ['en', '2024-05', '2024-06', 'May – June 2024'],
    ['en', '2023-12', '2024-01', 'December 2023 – January 2024'],
    ['en', '2020', 'unknown', 'from 2020 to an unknown date'],
    ['en', '2020', '2021-03-04', '2020 – 4 March 2021'],
    [
      'en',
      '2020-01-01/2020-02-01',
      null,
      'since a date between 1 January 2020 and 1 February 2020',
    ],
    ['fr', '2024-06-01', '2024-06-08', 'du 1er au 8 juin 2024'],
    ['fr', '2020-11-27', null, 'depuis le 27 novembre 2020'],
    ['fr', '2020', null, 'depuis 2020'],
    ['fa', '2024-06-06', '2024-06-08', '۶ تا ۸ ژوئن ۲۰۲۴'],
  ])('%s: %s, %s', async (language, start, end, text) => {
    const locale = await testLocale(language, { calendar: 'gregory' });
    expect(stripBidi(locale.dateRange(start, end))).toBe(text);
  });

  it('is not turned round by Arabic digits', async () => {
    const locale = await testLocale('en', { numerals: 'arab' });
    expect(locale.dateRange('2024-06-06', '2024-06-08')).toBe(
      '\u2066٦\u200e–\u200e٨ June ٢٠٢٤\u2069',
    );
  });
});
