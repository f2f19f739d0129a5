import type { NetworkData } from '../../charts/network/networkData.ts';
import { nodeText } from '../../charts/network/readerWords.ts';
import { isLinkOf } from '../../charts/network/marks.ts';
import type { Web } from '../../charts/network/web.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './NetworkStage.module.css';

interface WebNoteProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly data: NetworkData;
  readonly web: Web;
  readonly width: number;
  readonly height: number;
}

/** What the pointer is on, in words, beside it. */
export function WebNote({ id, x, y, data, web, width, height }: WebNoteProps) {
  const locale = useLocale();
  const node = web.nodes.find((one) => one.id === id);
  if (node === undefined) return null;
  const links = web.links.filter((link) => isLinkOf(link, id));
  return (
    <div
      className={styles['note']}
      style={{
        ...(x > width / 2 ? { right: width - x + 14 } : { left: x + 14 }),
        ...(y > height / 2 ? { bottom: height - y + 14 } : { top: y + 14 }),
      }}
      aria-hidden="true"
    >
      {nodeText(data, node, links, locale)}
    </div>
  );
}
