import { describe, expect, it } from 'vitest';
import { createFindName } from './typeahead.ts';

const arabic = createFindName([
  { id: 'ALB', texts: ['ألبانيا', 'Albania', 'AL'] },
  { id: 'JOR', texts: ['الأردن', 'Jordan', 'JO'] },
  { id: 'ARE', texts: ['الإمارات', 'United Arab Emirates', 'UAE'] },
  { id: 'BHR', texts: ['البحرين', 'Bahrain', 'BH'] },
  { id: 'COD', texts: ['جمهورية الكونغو الديمقراطية', 'DR Congo', 'CD'] },
  { id: 'KWT', texts: ['الكويت', 'Kuwait', 'KW'] },
  { id: 'MLT', texts: ['مالطا', 'Malta', 'MT'] },
]);
const persian = createFindName([
  { id: 'IRN', texts: ['ایران', 'Iran'] },
  { id: 'KWT', texts: ['کویت', 'Kuwait'] },
  { id: 'YEM', texts: ['یمن', 'Yemen'] },
]);
const english = createFindName([
  { id: 'CIV', texts: ["Côte d'Ivoire"] },
  { id: 'SAU', texts: ['Saudi Arabia'] },
  { id: 'SEN', texts: ['Senegal'] },
  { id: 'ZAF', texts: ['South Africa'] },
  { id: 'SSD', texts: ['South Sudan'] },
]);

describe('in Arabic', () => {
  it.each([
    ['كوي', 'KWT'],
    ['الكوي', 'KWT'],
    ['كوين', null],
    ['اردن', 'JOR'],
    ['الأ', 'JOR'],
    ['الاردن', 'JOR'],
    ['إمار', 'ARE'],
    ['امار', 'ARE'],
    ['البان', 'ALB'],
    ['ألب', 'ALB'],
    ['م', 'MLT'],
    ['كون', 'COD'],
    ['الكون', 'COD'],
    ['kuw', 'KWT'],
    ['uae', 'ARE'],
  ])('%s finds %s', (typed, id) => {
    expect(arabic(typed, null, false)).toBe(id);
  });

  it('has no article in a name that only begins with its letters', () => {
    expect(arabic('بان', null, false)).toBeNull();
  });
});

it.each([
  ['کوی', 'KWT'],
  ['كوي', 'KWT'],
  ['يم', 'YEM'],
  ['ای', 'IRN'],
])('in Persian, with the letters of either keyboard, %s finds %s', (typed, id) => {
  expect(persian(typed, null, false)).toBe(id);
});

describe('in English', () => {
  it('finds without accents, and by a later word when no name begins so', () => {
    expect(english('cote', null, false)).toBe('CIV');
    expect(english('afr', null, false)).toBe('ZAF');
  });

  it('stays where it fits, and goes on around the end when it shall', () => {
    expect(english('s', 'SEN', false)).toBe('SEN');
    expect(english('s', 'SEN', true)).toBe('ZAF');
    expect(english('s', 'SSD', true)).toBe('SAU');
    expect(english('c', 'CIV', true)).toBe('CIV');
  });

  it('takes a space as the end of a word', () => {
    expect(english('south ', null, false)).toBe('ZAF');
    expect(english('south s', 'ZAF', false)).toBe('SSD');
    expect(english('senegal ', null, false)).toBeNull();
  });

  it('finds nothing where nothing is typed or fits', () => {
    expect(english('', null, false)).toBeNull();
    expect(english('x', 'SEN', true)).toBeNull();
  });
});
