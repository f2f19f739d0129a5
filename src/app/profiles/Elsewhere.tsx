import type { Page } from '../../view/page.ts';
import { useView } from '../../view/useView.ts';
import type { ViewPatch } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { pages } from '../pages.ts';
import styles from './Profile.module.css';

/** Ways to the same thing on other pages: on those that are real. */
export function Elsewhere({
  patches,
}: {
  readonly patches: Readonly<Partial<Record<Page, ViewPatch>>>;
}) {
  const locale = useLocale();
  const { href } = useView();
  return (
    <nav aria-label={locale.text('profile:elsewhere')}>
      <ul className={styles['links']}>
        {pages.map(({ id }) => {
          const patch = patches[id];
          return patch === undefined ? null : (
            <li key={id}>
              <PageLink to={href({ page: id, patch })}>
                {locale.text(`site:pages.${id}.title`)}
              </PageLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
