/** What the page for developers says of the keys, in English and with its codes in place, for what is made of it outside the site. */
import words from '../../src/locale/messages/en/developers.json' with { type: 'json' };
import { paramDocs, type Codes } from '../../src/view/paramDocs.ts';
import { anyParams } from '../../src/view/params.ts';
import { sampleContext } from '../../src/view/sample.testing.ts';
import type { ViewKey } from '../../src/view/view.ts';

function code(text: string | readonly string[] = []): string {
  return [text]
    .flat()
    .map((one) => `\`${one}\``)
    .join(', ');
}

/** A text of the page for developers with its codes in place. */
function filled(text: string, codes: Codes = {}): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => code(codes[name]));
}

export function aboutOf(key: ViewKey): string {
  return filled(words.about[key], paramDocs[key].about);
}

export function valuesOf(key: ViewKey): string {
  const { values } = paramDocs[key];
  if (values === undefined) return code(anyParams[key].options);
  const [text, codes] = values;
  return filled(words.values[text], codes);
}

export function defaultOf(key: ViewKey): string {
  const { write, initial } = anyParams[key];
  const { initial: otherwise } = paramDocs[key];
  if (otherwise !== undefined) return filled(words.initial[otherwise[0]], otherwise[1]);
  const text = write(initial(sampleContext()));
  return text === 'none' || text === 'all' ? text : `\`${text}\``;
}
