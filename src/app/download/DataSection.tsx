import type { FigureOffer } from '../figure/offer.ts';
import { useLocale } from '../localeContext.tsx';
import { saveFile } from './saveFile.ts';
import { tableCsv } from './tableCsv.ts';

/** What the figure is drawn from, as files. */
export function DataSection({ offer }: { readonly offer: FigureOffer }) {
  const locale = useLocale();
  const save = (): void => {
    const text = tableCsv(offer.table(), locale);
    saveFile(
      `${offer.figure}-${offer.shown.time}.csv`,
      new Blob([text], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <section>
      <h3>{locale.text('download:data')}</h3>
      <button type="button" onClick={save}>
        {locale.text('download:csv')}
      </button>
    </section>
  );
}
