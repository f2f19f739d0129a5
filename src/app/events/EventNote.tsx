import type { AtlasEvent } from '../../domain/fact.ts';
import { directionOf } from '../../locale/defaults.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './EventNote.module.css';

/** Where a reader's language has no note, these are read by most. */
const others = ['en', 'ar'];

/** What there is to say of an event beyond its data; in another language, marked as such, where the reader's has none. */
export function EventNote({ event }: { readonly event: Pick<AtlasEvent, 'note'> }) {
  const { language, direction, text } = useLocale();
  const { note } = event;
  if (note === undefined) return null;
  const found = [language, ...others, ...Object.keys(note)].find((tag) => note[tag] !== undefined);
  if (found === undefined) return null;
  return (
    <p className={styles['note']} lang={found} dir={directionOf(found)}>
      {note[found]}
      {found === language ? null : (
        <small lang={language} dir={direction}>
          {text('eventCard:noteIn')}
        </small>
      )}
    </p>
  );
}
