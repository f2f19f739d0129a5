import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { tidyName } from './savedFile.ts';
import styles from './SavedViews.module.css';

interface SavedRowProps {
  readonly name: string;
  /** In the reader's language. */
  readonly to: string;
  readonly was: string | undefined;
  readonly onRename: (name: string) => void;
  /** `null` at the end of the list. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onDelete: () => void;
}

/** One saved view: its link, and what can be done with it. */
export function SavedRow({ name, to, was, onRename, onUp, onDown, onDelete }: SavedRowProps) {
  const locale = useLocale();
  const [naming, setNaming] = useState(false);
  if (naming) {
    return (
      <li>
        <NameField
          name={name}
          onDone={(next) => {
            setNaming(false);
            if (next !== name) onRename(next);
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <div className={styles['link']}>
        <PageLink to={to} dir="auto">
          {name}
        </PageLink>
        {was === undefined ? null : (
          <details>
            <summary>{locale.text('saved:asTyped')}</summary>
            <code dir="ltr">{was}</code>
          </details>
        )}
      </div>
      <div className={styles['acts']}>
        <button
          type="button"
          aria-label={locale.text('saved:up', { name })}
          disabled={onUp === null}
          onClick={() => onUp?.()}
        >
          <span className={styles['turned']}>
            <Icon name="down" size={16} />
          </span>
        </button>
        <button
          type="button"
          aria-label={locale.text('saved:down', { name })}
          disabled={onDown === null}
          onClick={() => onDown?.()}
        >
          <Icon name="down" size={16} />
        </button>
        <button
          type="button"
          aria-label={locale.text('saved:rename', { name })}
          onClick={() => setNaming(true)}
        >
          <Pen />
        </button>
        <button type="button" aria-label={locale.text('saved:delete', { name })} onClick={onDelete}>
          <Icon name="close" size={16} />
        </button>
      </div>
    </li>
  );
}

function Pen() {
  return (
    <svg className="icon" width={16} height={16} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d="M4 16l.7-3.2L13.5 4 16 6.5l-8.8 8.8z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onDone: (name: string) => void;
}

/** Enter keeps what is typed, Escape the name of before. */
function NameField({ name, onDone }: NameFieldProps) {
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = (text: string): void => onDone(tidyName(text) || name);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        keep(field.current?.value ?? name);
      }}
    >
      <input
        ref={field}
        aria-label={locale.text('saved:newName')}
        defaultValue={name}
        dir="auto"
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(name);
        }}
      />
      <button type="submit">{locale.text('saved:keep')}</button>
    </form>
  );
}
