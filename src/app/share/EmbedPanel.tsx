import { useEffect, useId, useRef, useState } from 'react';
import { Choice, Strip } from '../../ui/Choice.tsx';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { CopyField } from './CopyField.tsx';
import { elementCode, iframeCode } from './embedCode.ts';
import styles from './EmbedPanel.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import panelStyles from './Panel.module.css';
import type { PanelProps } from './panel.ts';
import { readHeight } from './frameHeight.ts';

const themes = ['auto', 'light', 'dark', 'contrast'] as const;
const directions = ['auto', 'rtl', 'ltr'] as const;
const surroundings = ['none', 'min', 'full'] as const;
const forms = ['frame', 'element'] as const;

/** In CSS pixels. */
const heights = { least: 200, usual: 480, most: 2000 } as const;

/** What a webmaster pastes, with the choices that a page may want, and the frame as it will be. */
export function EmbedPanel({ offer, title, links }: PanelProps) {
  const locale = useLocale();
  const [form, setForm] = useState<(typeof forms)[number]>('frame');
  const [language, setLanguage] = useState(locale.language);
  const [theme, setTheme] = useState<View['theme']>('auto');
  const [tdir, setTdir] = useState<View['tdir']>(offer.view.tdir);
  const [ui, setUi] = useState<View['ui']>('min');
  const [height, setHeight] = useState<number>(heights.usual);
  const src = links.embed(language, { theme, tdir, ui });
  const code = { src, href: links.page(language), title, height };
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
        <HeightField height={height} onChange={setHeight} />
      </div>
      <CopyField
        label={locale.text('share:embed.code')}
        text={form === 'frame' ? iframeCode(code) : elementCode(code)}
        direction="ltr"
        rows={form === 'frame' ? 4 : 6}
      />
      {/* Another address is another frame: one that is led on would put its steps into the history of this page. */}
      <Preview key={src} {...code} fits={form === 'element' && ui !== 'none'} />
    </div>
  );
}

function HeightField(props: {
  readonly height: number;
  readonly onChange: (height: number) => void;
}) {
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState(String(props.height));
  return (
    <div className={styles['height']}>
      <label htmlFor={id}>{locale.text('share:embed.height')}</label>
      <input
        id={id}
        type="number"
        dir="ltr"
        min={heights.least}
        max={heights.most}
        step={10}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const { valueAsNumber } = target;
          if (valueAsNumber >= heights.least && valueAsNumber <= heights.most) {
            props.onChange(Math.round(valueAsNumber));
          }
        }}
        onBlur={() => setTyped(String(props.height))}
      />
    </div>
  );
}

interface PreviewProps {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  /** It takes the height that it says it needs, as `embed.js` would have it. */
  readonly fits: boolean;
}

function Preview({ src, title, height, fits }: PreviewProps) {
  const locale = useLocale();
  const frame = useRef<HTMLIFrameElement>(null);
  const [needed, setNeeded] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source !== frame.current?.contentWindow) return;
      const told = readHeight(data);
      if (told !== null) setNeeded(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return (
    <div className={styles['preview']}>
      <h3>{locale.text('share:embed.preview')}</h3>
      <iframe
        ref={frame}
        src={src}
        title={title}
        // As wary a host as there is: what works here works anywhere.
        sandbox="allow-scripts allow-popups"
        style={{ blockSize: fits ? (needed ?? height) : height }}
      />
    </div>
  );
}
