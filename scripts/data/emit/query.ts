import { vocabularyOf } from '../../../src/app/catalogueNames.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { querySchema } from '../../../src/view/querySchema.ts';
import { aboutOf } from '../../docs/keyWords.ts';
import type { Plain } from './plain.ts';

/** `schema/query.json`: what an address of this dataset may say. */
export function queryText(plain: Plain<Catalogue>, version: string): string {
  // The same values; ids are branded where they are read.
  const catalogue = plain as unknown as Catalogue;
  const schema = querySchema(vocabularyOf(catalogue, version), catalogue.languages, aboutOf);
  return `${JSON.stringify(schema, null, 2)}\n`;
}
