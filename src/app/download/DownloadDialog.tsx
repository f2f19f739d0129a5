import { Dialog } from '../../ui/Dialog.tsx';
import type { OfferDialogProps } from '../figure/FigureActions.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { DataSection } from './DataSection.tsx';

const PictureSection = onDemand(
  async () => (await import('../picture/PictureSection.tsx')).PictureSection,
  ['picture', 'settings'],
);

/** The files that a figure can be taken away as. */
export function DownloadDialog({ offer, title, onClose }: OfferDialogProps) {
  const locale = useLocale();
  return (
    <Dialog
      title={locale.text('download:title')}
      closeLabel={locale.text('download:close')}
      onClose={onClose}
      wide
    >
      <PictureSection offer={offer} title={title} />
      <DataSection offer={offer} title={title} />
    </Dialog>
  );
}
