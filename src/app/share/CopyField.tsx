import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from '../localeContext.tsx';
import styles from './CopyField.module.css';
import { copyText } from './copyText.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** The same with its markup, for places that take it. */
  readonly html?: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language?: string;
  /** More than one line. */
  readonly rows?: number;
  /** Beside the button that copies. */
  readonly children?: ReactNode;
}

/** A text to take away. Where the clipboard is refused, the text is selected instead, and both are told. */
export function CopyField(props: CopyFieldProps) {
  const { label, hint, text, html, direction, language, rows, children } = props;
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  /** For which text: another one has not been copied. */
  const [told, setTold] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const copied = await copyText(text, html);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    setTold({ text, copied });
  };
  const Field = rows === undefined ? 'input' : 'textarea';
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <Field
        ref={field}
        id={id}
        readOnly
        dir={direction}
        lang={language}
        rows={rows}
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text}
      />
      <div className={styles['row']}>
        <button
          type="button"
          aria-label={locale.text('share:copyOf', { what: label })}
          onClick={() => void copy()}
        >
          {locale.text('share:copy')}
        </button>
        {children}
        <span role="status" className={styles['told']}>
          {told?.text === text
            ? locale.text(told.copied ? 'share:copied' : 'share:selected')
            : null}
        </span>
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
