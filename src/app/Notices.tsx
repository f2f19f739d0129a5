import { Icon } from '../ui/Icon.tsx';
import { useRestedView, useViewStore } from '../view/useView.ts';
import { useLocale } from './localeContext.tsx';
import { wordsOf } from './noticeWords.ts';
import styles from './Notices.module.css';

/**
 * What was not understood in the link, quoted as typed, with a way to take the nearest, and back. The element is there before
 * any figure is ready, and each note stays until it is dismissed.
 */
export function Notices() {
  const locale = useLocale();
  const { notices } = useRestedView();
  const store = useViewStore();
  return (
    <div
      role="status"
      className={styles['notices']}
      aria-label={locale.text('notices:label')}
      data-notices={notices.length}
    >
      {notices.map((notice) => (
        <div key={notice.id} className={styles['notice']}>
          <p>{locale.say(wordsOf(notice))}</p>
          {notice.suggestion === undefined ? null : (
            <button type="button" className={styles['accept']} onClick={() => store.accept(notice)}>
              {notice.before === undefined
                ? locale.text('notices:accept', { suggestion: notice.suggestion })
                : locale.text('notices:undo')}
            </button>
          )}
          <button
            type="button"
            className={styles['dismiss']}
            aria-label={locale.text('notices:dismiss')}
            onClick={() => store.dismiss(notice.id)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  );
}
