import type { Dataset } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { eachMeaning } from './references.ts';

/** Every text for readers is in every language of the atlas, and in no other. */
export function checkLanguages(dataset: Dataset): readonly Fault[] {
  const languages = dataset.atlas?.languages;
  if (languages === undefined) return [];
  const faults: Fault[] = [];
  eachMeaning(dataset, (meaning, value, file, path) => {
    if (meaning.languages === undefined || typeof value !== 'object' || value === null) return;
    const written = Object.keys(value);
    for (const language of meaning.languages === 'every' ? languages : []) {
      if (written.includes(language)) continue;
      faults.push({
        file,
        path,
        what: `the text is not written in ${quoted(language)}`,
        mend: `add ${quoted(language)}; atlas.json names the languages`,
      });
    }
    for (const language of written.filter((one) => !languages.includes(one))) {
      const meant = nearest(
        language,
        languages.filter((one) => !written.includes(one)),
      );
      faults.push({
        file,
        path: at(path, language),
        what: `${quoted(language)} is no language of the atlas`,
        mend:
          meant === null
            ? 'remove it, or add the language to atlas.json'
            : `write ${quoted(meant)}, or remove it`,
      });
    }
  });
  return faults;
}
