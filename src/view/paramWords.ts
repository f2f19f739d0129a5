/** What is said of the keys in English, for `docs/contract.md` and the schema of the query: no browser loads it. */
import words from '../locale/messages/en/developers.json' with { type: 'json' };
import { paramDocs } from './paramDocs.ts';
import type { Codes } from './paramDocs.ts';
import type { ViewKey } from './view.ts';

/** How a code is written within a sentence. */
export type Quote = (code: string) => string;

export function listed(codes: string | readonly string[], quote: Quote): string {
  return [codes].flat().map(quote).join(', ');
}

function filled(text: string, codes: Codes = {}, quote: Quote): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => listed(codes[name] ?? [], quote));
}

export function aboutKey(key: ViewKey, quote: Quote): string {
  return filled(words.about[key], paramDocs[key].about, quote);
}

/** Its values, where they are not a few words that the parser knows itself. */
export function valuesOfKey(key: ViewKey, quote: Quote): string | undefined {
  const { values } = paramDocs[key];
  return values && filled(words.values[values[0]], values[1], quote);
}

/** Its default, where it depends on something. */
export function initialOfKey(key: ViewKey, quote: Quote): string | undefined {
  const { initial } = paramDocs[key];
  return initial && filled(words.initial[initial[0]], initial[1], quote);
}
