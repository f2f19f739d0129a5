import { PageLink } from './PageLink.tsx';
import type { MessageKey } from '../domain/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useRestedView } from '../view/useView.ts';
import { useAtlas } from './atlasContext.tsx';
import { useLocale } from './localeContext.tsx';
import styles from './Menu.module.css';
import { keepLanguage } from './readersLanguage.ts';

/** A language calls itself by its own name; one that we have no name for shows its tag. */
const names: Readonly<Record<string, MessageKey>> = {
  ar: 'site:language.ar',
  en: 'site:language.en',
  fa: 'site:language.fa',
  fr: 'site:language.fr',
};

/** The same view in another language: a link like any other, which can be copied. */
export function LanguageMenu() {
  const locale = useLocale();
  const { href } = useRestedView();
  const { catalogue } = useAtlas();
  const nameOf = (language: string): string => {
    const key = names[language];
    return key === undefined ? language : locale.text(key);
  };
  return (
    <Disclosure
      name={`${locale.text('site:language.label')}: ${nameOf(locale.language)}`}
      label={
        <>
          <Icon name="language" />
          <span className={styles['word']}>{nameOf(locale.language)}</span>
        </>
      }
    >
      <ul className={styles['list']}>
        {catalogue.languages.map((language) => (
          <li key={language}>
            <PageLink
              to={href({ language })}
              lang={language}
              hrefLang={language}
              aria-current={language === locale.language ? 'true' : undefined}
              onClick={() => keepLanguage(language)}
            >
              {nameOf(language)}
              {language === locale.language ? <Icon name="check" size={16} /> : null}
            </PageLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
