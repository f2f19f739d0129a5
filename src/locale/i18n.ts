/** The texts of the interface: one i18next instance for a language, each namespace fetched when a page asks for it. */
import { createInstance } from 'i18next';
import type { ResourceKey } from 'i18next';
import type { Language } from '../domain/ids.ts';
import { developmentLanguages } from './defaults.ts';
import type { Translate } from './locale.ts';
import type { Namespace } from './messageKeys.ts';

/** `./ar/site.json` and what fetches it. */
export type MessageFiles = Readonly<Record<string, () => Promise<ResourceKey>>>;

const languageFiles = import.meta.glob<MessageFiles>('./messages/*.ts', { import: 'files' });
const fileOf = (language: Language): string => `./messages/${language}.ts`;

/** What a language without texts is shown in. */
const fallbackLanguage: Language = 'en';

/** Numbers, dates and notices may be needed by any sentence on any page. */
const everywhere: readonly Namespace[] = ['dates', 'notices', 'numbers', 'site'];

export interface Messages {
  readonly language: Language;
  /** The language that the texts are in: the fallback where a dataset's language has none (`notices:language` says so). */
  readonly shown: Language;
  readonly translate: Translate;
  /**
   * Fetches the texts of a page; namespaces that are here already cost nothing.
   * Rejects where a file does not come, and may be called again then.
   */
  load(namespaces: readonly Namespace[]): Promise<void>;
  /** Whether all of these are here. */
  has(namespaces: readonly Namespace[]): boolean;
}

/** Languages that the interface has texts in. */
export const messageLanguages: readonly Language[] = Object.keys(languageFiles)
  .map((file) => file.slice('./messages/'.length, -'.ts'.length))
  .toSorted();

/** The texts of a language stay while the page is open: coming back to a language asks for nothing. */
const opened = new Map<Language, Promise<Messages>>();

/** Makes the texts of a language ready, with the namespaces of the first page. */
export async function loadMessages(
  language: Language,
  namespaces: readonly Namespace[] = [],
): Promise<Messages> {
  if (developmentLanguages.includes(language)) return keysOnly(language);
  const known = opened.get(language) ?? openMessages(language);
  opened.set(language, known);
  const messages = await known;
  await messages.load([...everywhere, ...namespaces]);
  return messages;
}

async function openMessages(language: Language): Promise<Messages> {
  const shown = messageLanguages.includes(language) ? language : fallbackLanguage;
  const files = await languageFiles[fileOf(shown)]?.();
  const i18n = createInstance();
  await i18n.init({ lng: shown, fallbackLng: false, ns: [], defaultNS: 'site', resources: {} });
  const templates = new Map<string, string>();
  const plurals = new Intl.PluralRules(shown);
  /** The library looks for a text anew each time, at a cost that is felt on every step of a slider; here it is found once. */
  const templateOf = (key: string, count: number | undefined): string => {
    // Nothing may have a form of its own where the language has none.
    const form = count === undefined ? '' : count === 0 ? 'zero' : plurals.select(count);
    const id = `${key} ${form}`;
    const known = templates.get(id);
    if (known !== undefined) return known;
    const plural = count === undefined ? {} : { count };
    const found = i18n.t(key, { ...plural, skipInterpolation: true });
    // A text that has not come yet may come.
    if (i18n.exists(key, plural)) templates.set(id, found);
    return found;
  };
  const load = async (wanted: readonly Namespace[]): Promise<void> => {
    const missing = wanted.filter((namespace) => !i18n.hasResourceBundle(shown, namespace));
    await Promise.all(
      missing.map(async (namespace) => {
        const file = files?.[`./${shown}/${namespace}.json`];
        if (file === undefined) throw new Error(`There are no messages ${shown}/${namespace}.`);
        i18n.addResourceBundle(shown, namespace, await file());
      }),
    );
  };
  return {
    language,
    shown,
    load,
    has: (wanted) => wanted.every((namespace) => i18n.hasResourceBundle(shown, namespace)),
    translate: (key, values, count) => interpolate(templateOf(key, count), values),
  };
}

/** Fills `{{name}}`; a name without a value stays visible, as the fault that it is. */
export function interpolate(template: string, values: Readonly<Record<string, string>>): string {
  if (!template.includes('{{')) return template;
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `xx` and `xx-rtl`: what still shows as words is not in the messages. */
function keysOnly(language: Language): Messages {
  return {
    language,
    shown: language,
    translate: (key) => `[[${key}]]`,
    load: () => Promise.resolve(),
    has: () => true,
  };
}
