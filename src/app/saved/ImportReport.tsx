import { useLocale } from '../localeContext.tsx';
import { wordsOf } from '../noticeWords.ts';
import type { ReadFile } from './savedFile.ts';
import styles from './SavedViews.module.css';

interface ImportReportProps {
  readonly report: ReadFile;
}

/** What of a file was mended and what was left out: all of it, so that nothing is lost in silence. */
export function ImportReport({ report: { repaired, leftOut } }: ImportReportProps) {
  const locale = useLocale();
  return (
    <>
      {repaired.length === 0 ? null : (
        <div className={styles['report']}>
          <p>
            {locale.text('saved:repaired', { count: { kind: 'count', value: repaired.length } })}
          </p>
          <ul>
            {repaired.map(({ view, notices }, index) => (
              // eslint-disable-next-line react/no-array-index-key
              <li key={index}>
                <strong dir="auto">{view.name}</strong>
                {notices.map((notice) => (
                  <span key={notice.id}>{locale.say(wordsOf(notice))}</span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length === 0 ? null : (
        <div className={styles['report']}>
          <p>{locale.text('saved:leftOut', { count: { kind: 'count', value: leftOut.length } })}</p>
          <ul>
            {leftOut.map((text, index) => (
              // eslint-disable-next-line react/no-array-index-key
              <li key={index}>
                <code dir="auto">{text}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
