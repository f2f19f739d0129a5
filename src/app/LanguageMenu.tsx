import { PageLink } from './PageLink.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useRestedView } from '../view/useView.ts';
import { useAtlas } from './atlasContext.tsx';
import { languageName } from './languageName.ts';
import { useLocale } from './localeContext.tsx';
import styles from './Menu.module.css';
import { keepLanguage } from './readersLanguage.ts';

/** The same view in another language: a link like any other, which can be copied. */
export function LanguageMenu() {
  const locale = useLocale();
  const { href } = useRestedView();
  const { catalogue } = useAtlas();
  return (
    <Disclosure
      name={`${locale.text('site:language.label')}: ${languageName(locale.language, locale)}`}
      label={
        <>
          <Icon name="language" />
          <span className={styles['word']}>{languageName(locale.language, locale)}</span>
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
              {languageName(language, locale)}
              {language === locale.language ? <Icon name="check" size={16} /> : null}
            </PageLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
