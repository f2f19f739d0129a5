import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { PageLink } from './PageLink.tsx';
import { useRestedView } from '../view/useView.ts';
import { useAtlas } from './atlasContext.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { useLocale } from './localeContext.tsx';
import { Notices } from './Notices.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { StepsMenu } from './StepsMenu.tsx';
import { FootNav, SiteNav } from './SiteNav.tsx';
import styles from './SiteShell.module.css';

interface SiteShellProps {
  readonly page: string | null;
  readonly children: ReactNode;
}

/** The site around a page: who we are, where to go, in which language and manner, and what the link got wrong. */
export function SiteShell({ page, children }: SiteShellProps) {
  const locale = useLocale();
  const { href } = useRestedView();
  const { catalogue, manifest } = useAtlas();
  const main = useFocusOnArrival(page);
  const name = catalogue.name[locale.language] ?? locale.text('site:name');
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {locale.text('site:skip')}
      </a>
      <header className={styles['header']}>
        <PageLink className={styles['brand']} to={href({ page: 'overview' })}>
          <BrandMark />
          <span>{name}</span>
        </PageLink>
        <SiteNav page={page} />
        <div className={styles['tools']}>
          <StepsMenu />
          <LanguageMenu />
          <SettingsMenu />
        </div>
      </header>
      <Notices />
      <main className={styles['main']} id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles['footer']}>
        <FootNav page={page} />
        <p>{locale.text('site:footer.about')}</p>
        <p>
          <span>{locale.text('site:footer.version', { version: manifest.version })}</span>
          <span>{locale.text('site:footer.code', { licence: 'MIT' })}</span>
        </p>
      </footer>
    </div>
  );
}

/** Four states around a shared centre: one mark for every language. */
function BrandMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <circle cx="14" cy="14" r="13" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M14 1c4.5 3.6 6.6 8 6.6 13S18.5 23.4 14 27M14 1C9.5 4.6 7.4 9 7.4 14S9.5 23.4 14 27M1.5 11h25M1.5 17h25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1"
        opacity="0.55"
      />
      <circle cx="7.4" cy="11" r="2.6" fill="currentColor" />
      <circle cx="20.6" cy="11" r="2.6" fill="currentColor" />
      <circle cx="14" cy="20" r="2.6" fill="currentColor" />
    </svg>
  );
}

/** After a change of page the keyboard and the screen reader begin at its content, as after a fresh load. */
function useFocusOnArrival(page: string | null) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [page]);
  return main;
}
