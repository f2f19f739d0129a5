import { useState } from 'react';
import { Choice, Strip } from '../../ui/Choice.tsx';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { CopyField } from './CopyField.tsx';
import { elementCode, iframeCode } from './embedCode.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import { titleOf } from './figureWords.ts';
import { HeightField } from './HeightField.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import panelStyles from './Panel.module.css';
import type { PanelProps } from './panel.ts';
import { namespacesOf, useWordsIn } from './wordsIn.ts';

const themes = ['auto', 'light', 'dark', 'contrast'] as const;
const directions = ['auto', 'rtl', 'ltr'] as const;
const surroundings = ['none', 'min', 'full'] as const;
const forms = ['frame', 'element'] as const;

/** In CSS pixels, of a frame that has not said what it needs. */
const usualHeight = 480;

/** What a webmaster pastes, with the choices that a page may want, and the frame as it will be. */
export function EmbedPanel({ offer, title, links }: PanelProps) {
  const locale = useLocale();
  const [form, setForm] = useState<(typeof forms)[number]>('frame');
  const [language, setLanguage] = useState(locale.language);
  const [theme, setTheme] = useState<View['theme']>('auto');
  const [tdir, setTdir] = useState<View['tdir']>(offer.view.tdir);
  const [ui, setUi] = useState<View['ui']>('min');
  const [chosen, setChosen] = useState<number | null>(null);
  const [needed, setNeeded] = useState<number | null>(null);
  // Alone, a drawing takes whatever height there is.
  const natural = ui === 'none' ? null : needed;
  const height = chosen ?? natural ?? usualHeight;
  const [caption] = useState(() => titleOf(offer));
  const { locale: words } = useWordsIn(language, namespacesOf(caption));
  const src = links.embed(language, { theme, tdir, ui });
  const code = { src, href: links.page(language), title: words?.say(caption) ?? title, height };
  return (
    <div className={panelStyles['panel']}>
      <Strip
        label={locale.text('share:embed.form')}
        value={form}
        options={forms.map((value) => ({ value, label: locale.text(`share:embed.${value}`) }))}
        onChange={setForm}
      />
      <div className={panelStyles['choices']}>
        <LanguageChoice language={language} onChange={setLanguage} />
        <Choice
          label={locale.text('settings:theme.label')}
          value={theme}
          options={themes.map((value) => ({
            value,
            label: locale.text(`settings:theme.${value}`),
          }))}
          onChange={setTheme}
        />
        <Choice
          label={locale.text('settings:direction.label')}
          value={tdir}
          options={directions.map((value) => ({
            value,
            label: locale.text(`settings:direction.${value}`),
          }))}
          onChange={setTdir}
        />
        <Choice
          label={locale.text('share:embed.around')}
          value={ui}
          options={surroundings.map((value) => ({
            value,
            label: locale.text(`share:embed.ui.${value}`),
          }))}
          onChange={setUi}
        />
        <HeightField height={height} onChange={setChosen} />
      </div>
      <CopyField
        label={locale.text('share:embed.code')}
        text={form === 'frame' ? iframeCode(code) : elementCode(code)}
        direction="ltr"
        rows={form === 'frame' ? 4 : 6}
      />
      {/* Another address is another frame: one that is led on would put its steps into the history of this page. */}
      <EmbedPreview
        key={src}
        src={src}
        title={code.title}
        height={form === 'element' ? (natural ?? height) : height}
        onNeeded={setNeeded}
      />
    </div>
  );
}
