import { describe, expect, test } from 'vitest';
import type { FigureOffer } from '../figure/offer.ts';
import { fileName } from './fileName.ts';

type Named = Parameters<typeof fileName>[0];
const named = (offer: object): Named => offer as FigureOffer;

describe('the name of a file', () => {
  test('says what, when and in which language', () => {
    const offer = named({
      figure: 'map',
      shown: { indicator: 'gdp', time: '2023' },
      view: { orgs: ['dco'] },
    });
    expect(fileName(offer, 'ar', '@2x.png')).toBe('map-gdp-dco-2023-ar@2x.png');
  });

  test('has only letters that every system takes', () => {
    const offer = named({
      figure: 'network',
      shown: { form: 'graph', focus: 'منظمة/1', time: '1990..2023' },
      view: { orgs: 'all' },
    });
    expect(fileName(offer, 'fa', '.svg')).toMatch(/^network-graph-[\w.-]+-all-1990-2023-fa\.svg$/);
  });
});
