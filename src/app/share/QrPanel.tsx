import { useMemo, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { saveFile } from '../download/saveFile.ts';
import { useLocale } from '../localeContext.tsx';
import { qrCodeOf, qrSvg } from './qrCode.ts';
import type { QrCode } from './qrCode.ts';
import { qrPng } from './qrPng.ts';
import styles from './QrPanel.module.css';

interface QrPanelProps {
  readonly link: string;
  readonly title: string;
  /** Of the files, without their ending. */
  readonly name: string;
}

/** The link for a camera: small to save, and as large as the screen for those at the back of a hall. */
export function QrPanel({ link, title, name }: QrPanelProps) {
  const locale = useLocale();
  const large = useRef<HTMLDialogElement>(null);
  const code = useMemo(() => qrCodeOf(link), [link]);
  if (code === null) return <p className={styles['hint']}>{locale.text('share:code.tooLong')}</p>;
  const heading = locale.text('share:code.title');
  const saveSvg = (): void =>
    saveFile(`${name}-qr.svg`, new Blob([qrSvg(code)], { type: 'image/svg+xml' }));
  const savePng = async (): Promise<void> => {
    const picture = await qrPng(code);
    if (picture !== null) saveFile(`${name}-qr.png`, picture);
  };
  return (
    <section className={styles['code']} aria-label={heading}>
      <Code code={code} label={locale.text('share:code.label')} />
      <p className={styles['hint']}>{locale.text('share:code.hint')}</p>
      <button type="button" onClick={() => large.current?.showModal()}>
        {locale.text('share:code.large')}
      </button>
      <div className={styles['row']}>
        {(['SVG', 'PNG'] as const).map((format) => (
          <button
            key={format}
            type="button"
            aria-label={locale.text('share:saveOf', { what: format })}
            onClick={format === 'SVG' ? saveSvg : () => void savePng()}
          >
            <Icon name="download" size={16} />
            {format}
          </button>
        ))}
      </div>
      <dialog
        ref={large}
        className={styles['large']}
        aria-label={heading}
        // React lets this event rise, and the dialog around would take it for its own.
        onClose={(event) => event.stopPropagation()}
      >
        <h2>{title}</h2>
        <Code code={code} label={locale.text('share:code.label')} />
        <p dir="ltr">{link}</p>
        <form method="dialog">
          <button type="submit">{locale.text('share:close')}</button>
        </form>
      </dialog>
    </section>
  );
}

/** Black on white in every theme: many readers take nothing else. */
function Code({ code, label }: { readonly code: QrCode; readonly label: string }) {
  const { size, path } = code;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
