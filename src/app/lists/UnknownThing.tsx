import { useView } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './List.module.css';
import { useThingLink } from './useThingLink.ts';
import type { ThingPage } from './useThingLink.ts';

interface UnknownThingProps {
  readonly page: ThingPage;
  readonly title: string;
  readonly body: string;
  /** Those that the id may have meant. */
  readonly like: readonly { readonly id: string; readonly name: string }[];
  /** To the list of all. */
  readonly back: string;
}

/** Nothing has this id: said plainly, with what it may have meant. */
export function UnknownThing({ page, title, body, like, back }: UnknownThingProps) {
  const locale = useLocale();
  const { href } = useView();
  const linkTo = useThingLink(page);
  return (
    <div className={styles['page']}>
      <h1>{title}</h1>
      <p>{body}</p>
      {like.length === 0 ? null : (
        <section aria-labelledby="things-like">
          <h2 id="things-like">{locale.text('profile:like')}</h2>
          <ul className={styles['names']}>
            {like.map(({ id, name }) => (
              <li key={id}>
                <PageLink to={linkTo(id)}>{name}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <PageLink to={href({ page })}>{back}</PageLink>
      </p>
    </div>
  );
}
