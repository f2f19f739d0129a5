import { useMemo, useState } from 'react';
import { namespacesOf, useWordsIn } from './wordsIn.ts';
import { CopyField } from './CopyField.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { alternativeText, titleOf } from './figureWords.ts';
import type { PanelProps } from './panel.ts';
import styles from './Panel.module.css';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import { directionOf } from '../../locale/defaults.ts';

/** A description of the figure to paste with its picture, in any language of the atlas. */
export function AlternativePanel({ offer }: PanelProps) {
  const page = useLocale();
  const [language, setLanguage] = useState(page.language);
  const told = useMemo(() => [titleOf(offer), ...offer.lines({ language })], [offer, language]);
  const {
    locale: words,
    failed,
    retry,
  } = useWordsIn(language, ['share', ...told.flatMap(namespacesOf)]);
  // On the page's own language the reader's digits and calendar hold.
  const locale = language === page.language ? page : words;
  return (
    <div className={styles['panel']}>
      <div className={styles['choices']}>
        <LanguageChoice language={language} onChange={setLanguage} />
      </div>
      {failed ? <Failure locale={page} onRetry={retry} /> : null}
      <CopyField
        label={page.text('share:alternative.text')}
        hint={page.text('share:alternative.hint')}
        text={locale === null ? '' : alternativeText(offer, locale)}
        direction={directionOf(language)}
        language={language}
        rows={6}
      />
    </div>
  );
}
