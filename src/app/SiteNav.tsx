import { Disclosure } from '../ui/Disclosure.tsx';
import { useRestedView } from '../view/useView.ts';
import { isFigurePage } from '../view/page.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from './localeContext.tsx';
import { PageLink } from './PageLink.tsx';
import { pages } from './pages.ts';
import type { RealPage } from './pages.ts';
import styles from './SiteNav.module.css';

const ids = pages.map(({ id }) => id);
/** What one looks at, and what one looks up. */
const figures: readonly RealPage[] = ids.filter((id) => id === 'overview' || isFigurePage(id));
const reference = ids.filter((id) => !figures.includes(id));

interface NavProps {
  readonly page: string | null;
}

/** The way to every page: the figures in a row, the rest in a menu; in a narrow window all of it in one menu. */
export function SiteNav({ page }: NavProps) {
  const locale = useLocale();
  const here = ids.find((id) => id === page);
  return (
    <nav className={styles['nav']} aria-label={locale.text('site:nav')}>
      <div className={styles['wide']}>
        <PageList of={figures} page={page} />
        <Disclosure
          align="start"
          label={<MenuLabel text={locale.text('site:reference')} />}
          isCurrent={here !== undefined && reference.includes(here)}
        >
          <PageList of={reference} page={page} />
        </Disclosure>
      </div>
      <div className={styles['narrow']}>
        <Disclosure
          align="start"
          label={<MenuLabel text={locale.text(`site:pages.${here ?? 'notFound'}.title`)} />}
          name={locale.text('site:menu', {
            page: locale.text(`site:pages.${here ?? 'notFound'}.title`),
          })}
        >
          <PageList of={figures} page={page} />
          <hr />
          <PageList of={reference} page={page} />
        </Disclosure>
      </div>
    </nav>
  );
}

/** The same ways at the foot of every page, for those who have read it to its end. */
export function FootNav({ page }: NavProps) {
  const locale = useLocale();
  return (
    <nav className={styles['foot']} aria-label={locale.text('site:footNav')}>
      <PageList of={ids} page={page} />
    </nav>
  );
}

function MenuLabel({ text }: { readonly text: string }) {
  return (
    <>
      <span className={styles['here']}>{text.replaceAll(' ', '\u00a0')}</span>
      <Icon name="down" size={14} />
    </>
  );
}

function PageList({ of, page }: NavProps & { readonly of: readonly RealPage[] }) {
  const locale = useLocale();
  const { href } = useRestedView();
  return (
    <ul>
      {of.map((id) => (
        <li key={id}>
          <PageLink to={href({ page: id })} aria-current={id === page ? 'page' : undefined}>
            {locale.text(`site:pages.${id}.title`)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
