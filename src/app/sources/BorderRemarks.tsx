import type { Localised } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './Sources.module.css';

/** What the policy of borders says of single places: in the reader's language, else in English and marked as such. */
export function BorderRemarks({ remarks }: { readonly remarks: readonly Localised[] }) {
  const { language } = useLocale();
  if (remarks.length === 0) return null;
  // What is said of several places is said once.
  const texts = new Map(
    remarks.map((remark) => {
      const own = remark[language];
      return [own ?? remark['en'] ?? Object.values(remark)[0] ?? '', own !== undefined];
    }),
  );
  return (
    <ul className={styles['remarks']}>
      {[...texts].map(([text, isOwn]) =>
        isOwn ? (
          <li key={text}>{text}</li>
        ) : (
          <li key={text} lang="en" dir="auto">
            {text}
          </li>
        ),
      )}
    </ul>
  );
}
