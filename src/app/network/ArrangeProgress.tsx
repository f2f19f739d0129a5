import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './ArrangeProgress.module.css';

/** How far an arrangement is, over the drawing, and a way to do without it. */
export function ArrangeProgress({ share }: { readonly share: number }) {
  const locale = useLocale();
  const store = useViewStore();
  const percent = Math.floor(share * 100);
  return (
    <div className={styles['progress']}>
      <p>{locale.text('network:arrange.progress', { share: locale.percent(percent, 0) })}</p>
      <div
        className={styles['bar']}
        role="progressbar"
        aria-label={locale.text('network:arrange.label')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      <button type="button" onClick={() => store.update({ layout: null }, 'replace')}>
        {locale.text('network:arrange.cancel')}
      </button>
    </div>
  );
}
