/** A small dataset's words for tests and for the documentation's examples. */
import { eventTypes } from '../domain/fact.ts';
import type {
  AgreementId,
  EventId,
  IncomeId,
  IndicatorId,
  OrganisationId,
  RegionId,
  StateId,
} from '../domain/ids.ts';
import type { Page } from './page.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { StoreContext } from './store.ts';

const indicator = (id: string, first = 1960, last = 2024, latest = 2023) => ({
  id: id as IndicatorId,
  first,
  last,
  latest,
});

export const sampleVocabulary: Vocabulary = {
  home: 'dco' as OrganisationId,
  organisations: ['dco', 'gcc', 'african-union'] as OrganisationId[],
  bodies: ['world-bank'] as OrganisationId[],
  states: ['BHR', 'KWT', 'RWA', 'SAU', 'XKX'] as StateId[],
  regions: ['western-asia', 'africa'] as RegionId[],
  incomes: ['high-income'] as IncomeId[],
  indicators: [
    indicator('gdp'),
    indicator('population'),
    indicator('gdp-per-capita'),
    indicator('internet-users', 1990, 2023, 2022),
    indicator('egdi', 2003, 2024, 2024),
  ],
  headline: ['population', 'gdp'] as IndicatorId[],
  eventTypes,
  events: ['dco-founding-2020', 'leap-2024'] as EventId[],
  agreements: ['dco-charter'] as AgreementId[],
  names: [
    ['kuwait', 'KWT'],
    ['الكويت', 'KWT'],
    ['bahrain', 'BHR'],
    ['saudi arabia', 'SAU'],
    ['sa', 'SAU'],
    ['gulf cooperation council', 'gcc'],
    ['leap 24', 'leap-2024'],
  ],
  dataVersion: '2026-11-21-1a2b3c4d',
  date: '2026-11-21',
};

export function sampleContext(
  page: Page = 'map',
  change: Partial<StoreContext> = {},
): StoreContext {
  return { vocabulary: sampleVocabulary, page, language: 'en', id: null, embed: false, ...change };
}
