import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useHref } from 'react-router';
import { useRestedView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { Notices } from '../Notices.tsx';
import styles from './EmbedShell.module.css';
import { useFrameCommands } from './useFrameCommands.ts';
import { useFrameReports } from './useFrameReports.ts';

interface EmbedShellProps {
  readonly page: string | null;
  readonly children: ReactNode;
}

/** A figure in a frame of another page: what the link got wrong, the figure, and the way to all of it. */
export function EmbedShell({ children }: EmbedShellProps) {
  const locale = useLocale();
  const { catalogue, ui } = useAtlas();
  const { href } = useRestedView();
  const root = useRef<HTMLDivElement>(null);
  const told = useFrameReports(root);
  useFrameCommands(told);
  const site = catalogue.name[locale.language] ?? locale.text('site:name');
  return (
    <div ref={root} className={styles['embed']} data-ui={ui} onClickCapture={leave}>
      <Notices />
      <main>{children}</main>
      <footer className={styles['credit']}>
        <a href={useHref(href({ embed: false }))} target="_blank" rel="noopener">
          {locale.text('embed:open', { site })}
        </a>
      </footer>
    </div>
  );
}

/** A link to another page opens beside the page around: a frame stays what its author put there. */
function leave(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.pathname === window.location.pathname) return;
  link.target = '_blank';
  event.stopPropagation();
}
