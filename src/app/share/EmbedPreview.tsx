import { useEffect, useRef } from 'react';
import { useLocale } from '../localeContext.tsx';
import styles from './EmbedPreview.module.css';
import { readHeight } from './frameHeight.ts';

interface EmbedPreviewProps {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  /** At each word of the frame about the height that it needs at its width, in CSS pixels. */
  readonly onNeeded: (height: number) => void;
}

/** The frame as it will be, live. */
export function EmbedPreview({ src, title, height, onNeeded }: EmbedPreviewProps) {
  const locale = useLocale();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source !== frame.current?.contentWindow) return;
      const told = readHeight(data);
      if (told !== null) onNeeded(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onNeeded]);
  return (
    <div className={styles['preview']}>
      <h3>{locale.text('share:embed.preview')}</h3>
      <iframe
        ref={frame}
        src={src}
        title={title}
        // As wary a host as there is: what works here works anywhere.
        sandbox="allow-scripts allow-popups"
        style={{ blockSize: height }}
      />
    </div>
  );
}
