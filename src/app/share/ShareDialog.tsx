import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useView } from '../../view/useView.ts';
import type { OfferDialogProps } from '../figure/FigureActions.tsx';
import { useLocale } from '../localeContext.tsx';

/** The ways in which a view goes to somebody else. */
export function ShareDialog({ onClose }: OfferDialogProps) {
  const locale = useLocale();
  const { href } = useView();
  const [copied, setCopied] = useState(false);
  const link = new URL(href({}), window.location.href).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <Dialog
      title={locale.text('share:title')}
      closeLabel={locale.text('share:close')}
      onClose={onClose}
    >
      <label>
        {locale.text('share:link')}
        <input type="url" readOnly dir="ltr" value={link} />
      </label>
      <button type="button" onClick={() => void copy()}>
        {locale.text('share:copy')}
      </button>
      <p aria-live="polite">{copied ? locale.text('share:copied') : ''}</p>
    </Dialog>
  );
}
