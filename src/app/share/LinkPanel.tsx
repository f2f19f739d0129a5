import { useState } from 'react';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { CopyField } from './CopyField.tsx';
import { titleOf } from './figureWords.ts';
import styles from './LinkPanel.module.css';
import { mailtoHref } from './mailto.ts';
import type { PanelProps } from './panel.ts';

// Drawing a code takes more script than all the rest of this panel.
const QrPanel = onDemand(async () => (await import('./QrPanel.tsx')).QrPanel);

/** The address of a view, in two forms, and the ways in which it reaches another person or device. */
export function LinkPanel({ offer, title, links }: PanelProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const site = catalogue.name[language] ?? locale.text('site:name');
  const [refused, setRefused] = useState(false);
  const [summary = ''] = offer.sentences;
  // As a message, because a title that is text already would lose what keeps its numbers in order.
  const [caption] = useState(() => titleOf(offer));
  const subject = locale.text('site:titleOf', {
    page: { kind: 'message', message: caption },
    site,
  });
  const share = async (): Promise<void> => {
    setRefused(false);
    try {
      await navigator.share({ title: subject, text: summary, url: links.short });
    } catch (error) {
      // Who closes the system's own dialog has not met a fault.
      setRefused(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <div className={styles['panel']}>
      <div className={styles['links']}>
        <CopyField
          label={locale.text('share:link.short')}
          hint={locale.text('share:link.shortHint')}
          text={links.short}
          direction="ltr"
        >
          <a
            className={styles['button']}
            href={mailtoHref({ subject, lines: [summary, '', links.short, '', site] })}
          >
            {locale.text('share:send.mail')}
          </a>
          {'share' in navigator ? (
            <button type="button" onClick={() => void share()}>
              {locale.text('share:send.system')}
            </button>
          ) : null}
          <span role="status">{refused ? locale.text('share:send.refused') : null}</span>
        </CopyField>
        <CopyField
          label={locale.text('share:link.pinned')}
          hint={locale.text('share:link.pinnedHint')}
          text={links.pinned(language)}
          direction="ltr"
        />
      </div>
      <div className={styles['code']}>
        <QrPanel link={links.short} title={title} name={offer.figure} />
      </div>
    </div>
  );
}
