import { PageLink } from '../PageLink.tsx';
import { useView } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { pages } from '../pages.ts';
import styles from './NotFoundPage.module.css';

const LikelyWays = onDemand(
  async () => (await import('../notFound/LikelyWays.tsx')).LikelyWays,
  ['profile'],
);

/** No page at this address: said plainly, with what it may have meant and the pages that there are. */
export function NotFoundPage() {
  const locale = useLocale();
  const { href } = useView();
  return (
    <div className={styles['page']}>
      <h1>{locale.text('site:pages.notFound.title')}</h1>
      <p>{locale.text('site:pages.notFound.description')}</p>
      <LikelyWays />
      <p>{locale.text('site:notFound.body')}</p>
      <ul>
        {pages.map(({ id }) => (
          <li key={id}>
            <PageLink to={href({ page: id })}>{locale.text(`site:pages.${id}.title`)}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
