import { memo, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import choiceStyles from './FigureChoices.module.css';
import styles from './FigureActions.module.css';
import type { FigureOffer, OfferReader } from './offer.ts';

/** What a dialog about a figure is given. */
export interface OfferDialogProps {
  readonly offer: FigureOffer;
  /** The figure's headline, as it stands on the screen. */
  readonly title: string;
  readonly onClose: () => void;
}

// Asked for by a click, so fetched by it.
const dialogs = {
  share: onDemand<OfferDialogProps>(
    async () => (await import('../share/ShareDialog.tsx')).ShareDialog,
    ['share'],
  ),
  download: onDemand<OfferDialogProps>(
    async () => (await import('../download/DownloadDialog.tsx')).DownloadDialog,
    ['download'],
  ),
  save: onDemand<OfferDialogProps>(
    async () => (await import('../saved/SaveDialog.tsx')).SaveDialog,
    ['saved'],
  ),
} as const;

type Action = keyof typeof dialogs;

/** A frame of another page stores nothing, so the last is the site's alone. */
const actions = ['share', 'download', 'save'] as const satisfies readonly Action[];

/** The ways in which a figure leaves the page. What a dialog shows is the figure at the moment of the click. */
export const FigureActions = memo(function FigureActions({
  offer,
}: {
  readonly offer: OfferReader;
}) {
  const locale = useLocale();
  const { ui } = useAtlas();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<(Omit<OfferDialogProps, 'onClose'> & { at: Action }) | null>(
    null,
  );
  const show = (at: Action): void => {
    const given = offer();
    if (given === null) return;
    const title = row.current?.closest('figure')?.querySelector('h1')?.textContent ?? '';
    setOpen({ at, offer: given, title });
  };
  const Dialog = open === null ? null : dialogs[open.at];
  return (
    <div ref={row} className={styles['actions']} data-part="actions">
      {actions.slice(0, ui === null ? 3 : 2).map((action) => (
        <button
          key={action}
          type="button"
          className={choiceStyles['button']}
          aria-haspopup="dialog"
          onClick={() => show(action)}
        >
          <Icon name={action} />
          {locale.text(`figure:${action}`)}
        </button>
      ))}
      {open === null || Dialog === null ? null : (
        <Dialog offer={open.offer} title={open.title} onClose={() => setOpen(null)} />
      )}
    </div>
  );
});
