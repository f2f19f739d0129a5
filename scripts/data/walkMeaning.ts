/** Walks a value along its schema and shows every part that the schema gives a meaning to (`Meaning`). */
import * as v from 'valibot';
import { at } from './fault.ts';
import type { Meaning } from './schema/parts.ts';

type Schema = v.GenericSchema;
type Visit = (meaning: Meaning, value: unknown, path: string) => void;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const meanings = new WeakMap<Schema, Meaning>();

function meaningOf(schema: Schema): Meaning {
  const found = meanings.get(schema) ?? v.getMetadata(schema);
  meanings.set(schema, found);
  return found;
}

function part(schema: Schema, name: string): Schema | null {
  const found: unknown = Reflect.get(schema, name);
  return isSchema(found) ? found : null;
}

/** Whether anything below the schema has a meaning: whole tables of numbers are passed over. */
const silent = new WeakMap<Schema, boolean>();

function isSilent(schema: Schema): boolean {
  const known = silent.get(schema);
  if (known !== undefined) return known;
  const entries: unknown = Reflect.get(schema, 'entries');
  const options: unknown = Reflect.get(schema, 'options');
  const below = [
    ...['wrapped', 'item', 'key', 'value'].map((name) => part(schema, name)),
    ...(isRecord(entries) ? Object.values(entries) : []),
    ...(Array.isArray(options) ? options : []),
  ].filter(isSchema);
  const result = Object.keys(meaningOf(schema)).length === 0 && below.every(isSilent);
  silent.set(schema, result);
  return result;
}

/** The value must be valid: what does not fit the schema is passed over. */
export function walkMeaning(schema: Schema, value: unknown, path: string, visit: Visit): void {
  if (value === null || value === undefined || isSilent(schema)) return;
  const wrapped = part(schema, 'wrapped');
  if (wrapped !== null) {
    walkMeaning(wrapped, value, path, visit);
    return;
  }
  const meaning = meaningOf(schema);
  if (meaning.refersTo !== undefined || meaning.languages !== undefined)
    visit(meaning, value, path);

  const options: unknown = Reflect.get(schema, 'options');
  if (schema.type === 'union' && Array.isArray(options)) {
    const option = options.filter(isSchema).find((one) => v.is(one, value));
    if (option !== undefined) walkMeaning(option, value, path, visit);
    return;
  }
  const item = part(schema, 'item');
  if (item !== null && Array.isArray(value)) {
    for (const [index, one] of value.entries()) walkMeaning(item, one, at(path, index), visit);
    return;
  }
  if (!isRecord(value)) return;
  const [key, inside] = [part(schema, 'key'), part(schema, 'value')];
  if (key !== null && inside !== null) {
    for (const [name, one] of Object.entries(value)) {
      walkMeaning(key, name, at(path, name), visit);
      walkMeaning(inside, one, at(path, name), visit);
    }
    return;
  }
  const entries: unknown = Reflect.get(schema, 'entries');
  if (!isRecord(entries)) return;
  for (const [name, one] of Object.entries(entries)) {
    if (isSchema(one)) walkMeaning(one, value[name], at(path, name), visit);
  }
}
