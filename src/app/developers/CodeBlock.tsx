import { useState } from 'react';
import { useLocale } from '../localeContext.tsx';
import { copyText } from '../share/copyText.ts';
import styles from './CodeBlock.module.css';

interface CodeBlockProps {
  readonly code: string;
  /** What it is the code of, for those who hear the page. */
  readonly label: string;
}

/** Code to be copied. */
export function CodeBlock({ code, label }: CodeBlockProps) {
  const locale = useLocale();
  const [told, setTold] = useState('');
  const copy = (): void => {
    void copyText(code).then((copied) =>
      setTold(locale.text(copied ? 'developers:copied' : 'developers:copyFailed')),
    );
  };
  return (
    <div className={styles['block']}>
      <pre dir="ltr" lang="en" tabIndex={0} role="group" aria-label={label}>
        <code>{code}</code>
      </pre>
      <p>
        <button type="button" onClick={copy}>
          {locale.text('developers:copy')}
        </button>
        <span role="status">{told}</span>
      </p>
    </div>
  );
}
