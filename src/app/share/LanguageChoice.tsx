import type { Language } from '../../domain/ids.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAtlas } from '../atlasContext.tsx';
import { languageName } from '../languageName.ts';
import { useLocale } from '../localeContext.tsx';

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** A language of the dataset, for what leaves the page. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (
    <Choice
      label={locale.text('site:language.label')}
      value={language}
      options={catalogue.languages.map((value) => ({ value, label: languageName(value, locale) }))}
      onChange={onChange}
    />
  );
}
