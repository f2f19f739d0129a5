import type { Language } from '../../domain/ids.ts';
import type { MessageKey } from '../../domain/message.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';

/** Each calls itself by its own name; one that has none here shows its tag. */
const names: Readonly<Record<string, MessageKey>> = {
  ar: 'site:language.ar',
  en: 'site:language.en',
  fa: 'site:language.fa',
  fr: 'site:language.fr',
};

/** A language of the dataset, for what leaves the page. */
export function LanguageChoice(props: {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (
    <Choice
      label={locale.text('site:language.label')}
      value={props.language}
      options={catalogue.languages.map((value) => {
        const key = names[value];
        return { value, label: key === undefined ? value : locale.text(key) };
      })}
      onChange={props.onChange}
    />
  );
}
