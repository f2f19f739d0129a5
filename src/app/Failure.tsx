import type { Locale } from '../locale/locale.ts';
import styles from './Failure.module.css';

interface FailureProps {
  /** Absent where not even the texts came: then both words are said that most readers of the atlas know. */
  readonly locale?: Locale;
  readonly file?: string;
  readonly onRetry: () => void;
}

/** Stands in the place of what did not come, and says what it was and how to go on. */
export function Failure({ locale, file, onRetry }: FailureProps) {
  if (locale === undefined) {
    return (
      <div className={styles['failure']} role="alert">
        <button type="button" onClick={onRetry}>
          <span lang="ar">أعد المحاولة</span> · <span lang="en">Try again</span>
        </button>
      </div>
    );
  }
  return (
    <div className={styles['failure']} role="alert">
      <strong>{locale.text('site:error.title')}</strong>
      <p>
        {file === undefined
          ? locale.text('site:error.crash')
          : locale.text('site:error.body', { file })}
      </p>
      <button type="button" onClick={onRetry}>
        {locale.text('site:error.retry')}
      </button>
    </div>
  );
}
