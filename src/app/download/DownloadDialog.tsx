import { Dialog } from '../../ui/Dialog.tsx';
import type { OfferDialogProps } from '../figure/FigureActions.tsx';
import { useLocale } from '../localeContext.tsx';
import { DataSection } from './DataSection.tsx';

/** The files that a figure can be taken away as. */
export function DownloadDialog({ offer, onClose }: OfferDialogProps) {
  const locale = useLocale();
  return (
    <Dialog
      title={locale.text('download:title')}
      closeLabel={locale.text('download:close')}
      onClose={onClose}
    >
      <DataSection offer={offer} />
    </Dialog>
  );
}
