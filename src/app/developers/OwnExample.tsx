import { useState } from 'react';
import { figurePages } from '../../view/page.ts';
import type { FigurePage } from '../../view/page.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { pages } from '../pages.ts';
import { elementCode } from '../share/embedCode.ts';
import { LanguageChoice } from '../share/LanguageChoice.tsx';
import { AtlasElement } from './AtlasElement.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { Example } from './Example.tsx';
import styles from './Examples.module.css';
import { useEmbedded } from './useEmbedded.ts';

const themes: readonly View['theme'][] = ['auto', 'light', 'dark', 'contrast'];
const levels: readonly View['ui'][] = ['none', 'min', 'full'];
const views = figurePages.filter((page) => pages.some(({ id }) => id === page));

/** An embed to make: choices, the code, and what it gives. */
export function OwnExample() {
  const locale = useLocale();
  const [view, setView] = useState<FigurePage>('trends');
  const [language, setLanguage] = useState<string>(locale.language);
  const [theme, setTheme] = useState<View['theme']>('auto');
  const [ui, setUi] = useState<View['ui']>('min');
  const embedded = useEmbedded()(view, ui === 'min' ? '' : `ui=${ui}`, language);
  const chosen = theme === 'auto' ? undefined : theme;
  return (
    <Example id="own">
      <div className={styles['choices']}>
        <Choice
          label={locale.text('developers:examples.view')}
          value={view}
          options={views.map((value) => ({
            value,
            label: locale.text(`site:pages.${value}.title`),
          }))}
          onChange={setView}
        />
        <LanguageChoice language={language} onChange={setLanguage} />
        <Choice
          label={locale.text('developers:examples.theme')}
          value={theme}
          options={themes.map((value) => ({
            value,
            label: locale.text(`developers:examples.themes.${value}`),
          }))}
          onChange={setTheme}
        />
        <Choice
          label={locale.text('developers:examples.around')}
          value={ui}
          options={levels.map((value) => ({
            value,
            label: locale.text(`developers:examples.arounds.${value}`),
          }))}
          onChange={setUi}
        />
      </div>
      <CodeBlock
        label={locale.text('developers:examples.code', {
          title: locale.text('developers:examples.own.title'),
        })}
        code={elementCode({ ...embedded, theme: chosen })}
      />
      {/* Another height comes with another `ui`, and the frame tells it only anew. */}
      <AtlasElement key={`${view}-${ui}`} embedded={embedded} theme={chosen} />
    </Example>
  );
}
