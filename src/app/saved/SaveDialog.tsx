import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { writeView } from '../../view/codec.ts';
import { useView } from '../../view/useView.ts';
import type { OfferDialogProps } from '../figure/FigureActions.tsx';
import { useLocale } from '../localeContext.tsx';
import { tidyName } from './savedFile.ts';
import { linkOf } from './savedLink.ts';
import styles from './SavedViews.module.css';
import { keepViews, savedViews } from './savedStore.ts';

/** Keeps the view of a figure on this device, under the figure's headline or a name of the reader's. */
export function SaveDialog({ title, onClose }: OfferDialogProps) {
  const locale = useLocale();
  const { view, context, foreign } = useView();
  const [name, setName] = useState(title);
  const [told, setTold] = useState('');
  const { kept } = savedViews();
  const save = (): void => {
    const tidied = tidyName(name) || tidyName(title);
    const link = linkOf(context, writeView(view, context, foreign));
    const { views } = savedViews();
    const has = views.some((one) => one.name === tidied && one.link === link);
    if (!has) keepViews([...views, { name: tidied, link }]);
    setTold(locale.text(has ? 'saved:again' : 'saved:saved', { name: tidied }));
  };
  return (
    <Dialog
      title={locale.text('saved:save')}
      closeLabel={locale.text('saved:close')}
      onClose={onClose}
    >
      <form
        className={styles['naming']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          {locale.text('saved:name')}
          <input
            value={name}
            dir="auto"
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit">{locale.text('saved:keep')}</button>
      </form>
      <p role="status">{told}</p>
      <p className={styles['where']}>
        {locale.text(kept === 'closed' ? 'saved:closed' : 'saved:find')}
      </p>
    </Dialog>
  );
}
