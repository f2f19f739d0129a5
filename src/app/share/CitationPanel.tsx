import { useMemo, useState } from 'react';
import { useBundles } from '../../data/useData.ts';
import { directionOf } from '../../locale/defaults.ts';
import { Strip } from '../../ui/Choice.tsx';
import { useAtlas } from '../atlasContext.tsx';
import { saveFile } from '../download/saveFile.ts';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import { formatIds, formats } from './citationFormats.ts';
import type { Format, FormatId, Written } from './citationFormats.ts';
import { citationOf } from './citedView.ts';
import { CopyField } from './CopyField.tsx';
import { titleOf } from './figureWords.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { PanelProps } from './panel.ts';
import styles from './Panel.module.css';
import { namespacesOf, useWordsIn } from './wordsIn.ts';

/** The view as a source, in any language of the atlas: to paste, or as a file for a program that keeps sources. */
export function CitationPanel({ offer, links }: PanelProps) {
  const page = useLocale();
  const { catalogue, manifest } = useAtlas();
  const [language, setLanguage] = useState(page.language);
  const [id, setId] = useState<FormatId>('apa');
  const format: Format = formats[id];
  const told = useMemo(() => [titleOf(offer), ...offer.lines({ language })], [offer, language]);
  const { locale, failed, retry } = useWordsIn(language, ['share', ...told.flatMap(namespacesOf)]);
  const bundles = useSecondMap(offer);
  const citation =
    locale === null
      ? null
      : citationOf({
          offer: { ...offer, bundles },
          locale,
          catalogue,
          manifest,
          url: links.pinned(language),
          today: todayHere(),
        });
  const written: Written =
    citation === null || locale === null ? { text: '' } : format.write(citation, locale);
  const save = (): void => {
    if (citation === null) return;
    saveFile(
      `${citation.id}.${format.ending}`,
      new Blob([written.text], { type: `${format.type};charset=utf-8` }),
    );
  };
  return (
    <div className={styles['panel']}>
      <div className={styles['choices']}>
        <LanguageChoice language={language} onChange={setLanguage} />
        <Strip
          label={page.text('share:citation.format')}
          value={id}
          options={formatIds.map((value) => ({ value, label: formats[value].name }))}
          onChange={setId}
        />
      </div>
      {failed ? <Failure locale={page} onRetry={retry} /> : null}
      <CopyField
        label={page.text('share:citation.text')}
        {...written}
        direction={format.isProse === true ? directionOf(language) : 'ltr'}
        language={language}
        rows={format.rows}
      >
        <button
          type="button"
          aria-label={page.text('share:saveOf', { what: format.name })}
          onClick={save}
        >
          {page.text('share:save')}
        </button>
      </CopyField>
    </div>
  );
}

/** The bundles of a figure, with that of a second map beside it, which is here already. */
function useSecondMap({ bundles, view }: PanelProps['offer']): ReadonlyMap<string, unknown> {
  const second = useBundles(typeof view.compare === 'string' ? [`indicator/${view.compare}`] : []);
  return useMemo(
    () => (second.state === 'ready' ? new Map([...bundles, ...second.value]) : bundles),
    [bundles, second],
  );
}

/** The day where the reader is, which may be another than in Greenwich. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
