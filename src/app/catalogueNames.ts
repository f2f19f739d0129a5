import type { Catalogue } from '../domain/catalogue.ts';
import type { Language, Localised } from '../domain/ids.ts';
import { foldText } from '../locale/fold.ts';
import type { Names } from '../locale/locale.ts';
import type { Vocabulary } from '../view/vocabulary.ts';
import { eventTypes } from '../domain/fact.ts';

/** What the locale asks of the catalogue. */
export function namesOf(catalogue: Catalogue, language: Language): Names {
  const named = (rows: readonly { readonly id: string; readonly name: Localised }[]) =>
    new Map(rows.map(({ id, name }) => [id, name[language] ?? name['en'] ?? id]));
  const tables = new Map<string, ReadonlyMap<string, string>>([
    ['state', named(catalogue.states)],
    ['organisation', named(catalogue.organisations)],
    ['indicator', named(catalogue.indicators)],
    ['region', named(catalogue.regions)],
    ['income', named(catalogue.incomes)],
  ]);
  const units = new Map<string, Catalogue['units'][number]>(
    catalogue.units.map((unit) => [unit.id, unit]),
  );
  return {
    nameOf: (kind, id) => tables.get(kind)?.get(id),
    unitOf: (id) => units.get(id),
  };
}

/** The words that an address may use in this dataset. */
export function vocabularyOf(catalogue: Catalogue, dataVersion: string): Vocabulary {
  const scopes = catalogue.organisations.filter(({ intergovernmental }) => intergovernmental);
  let names: Vocabulary['names'];
  return {
    home: catalogue.home,
    organisations: scopes.map(({ id }) => id),
    bodies: catalogue.organisations
      .filter(({ intergovernmental }) => !intergovernmental)
      .map(({ id }) => id),
    states: catalogue.states.map(({ id }) => id),
    regions: catalogue.regions.map(({ id }) => id),
    incomes: catalogue.incomes.map(({ id }) => id),
    indicators: catalogue.indicators,
    headline: catalogue.headline,
    eventTypes,
    // Two thousand names take a while to fold, and only an address with a word that is no id asks for them.
    get names() {
      return (names ??= foldedNames(catalogue, scopes));
    },
    fold: foldText,
    dataVersion,
    date: catalogue.date,
  };
}

function foldedNames(
  catalogue: Catalogue,
  scopes: Catalogue['organisations'],
): NonNullable<Vocabulary['names']> {
  const names: (readonly [string, string])[] = [];
  for (const { id, iso2, name, aliases = [] } of catalogue.states) {
    for (const text of [iso2, ...Object.values(name), ...aliases]) names.push([foldText(text), id]);
  }
  for (const { id, name, abbreviation } of scopes) {
    const texts = [...Object.values(name), ...Object.values(abbreviation ?? {})];
    for (const text of texts) names.push([foldText(text), id]);
  }
  return names;
}
