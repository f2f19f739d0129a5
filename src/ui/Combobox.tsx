import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import styles from './Combobox.module.css';
import fields from './Field.module.css';

export interface Found {
  readonly id: string;
  readonly text: string;
  /** The part of `text` that answered the query. */
  readonly match?: readonly [start: number, end: number] | undefined;
  readonly hint?: string;
  readonly chosen?: boolean;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing answers. */
  readonly nothing: string;
  readonly find: (query: string) => readonly Found[];
  readonly onChoose: (id: string) => void;
  /** What stood in this field's place before it was here. */
  readonly handover?: RefObject<{ readonly hasFocus: boolean; readonly typed: string }> | undefined;
}

/** A field that finds one of many by typing (WAI-ARIA APG combobox with a list box). */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, nothing, find, onChoose, handover } = props;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (handover === undefined) return;
    setQuery(handover.current.typed);
    if (handover.current.hasFocus) field.current?.focus();
  }, [handover]);
  const found = open ? find(query) : [];
  const at = Math.min(active, found.length - 1);

  const choose = (item: Found | undefined): void => {
    if (item === undefined) return;
    onChoose(item.id);
    setQuery('');
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true);
        setActive(open ? Math.min(found.length - 1, at + 1) : 0);
        break;
      case 'ArrowUp':
        setActive(Math.max(0, at - 1));
        break;
      case 'Enter':
        if (!open) return;
        choose(found[at]);
        break;
      case 'Escape':
        if (!open && query === '') return;
        setOpen(false);
        setQuery('');
        event.stopPropagation();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className={`${fields['field']} ${styles['combobox']}`}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || found.length === 0}>
        {found.map((item, index) => (
          <li
            key={item.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={item.chosen === true}
            data-active={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
          >
            <Highlighted text={item.text} match={item.match} />
            {item.hint === undefined ? null : <small>{item.hint}</small>}
          </li>
        ))}
      </ul>
      {open && query !== '' && found.length === 0 ? (
        <p className={styles['nothing']} role="status">
          {nothing}
        </p>
      ) : null}
    </div>
  );
}

function Highlighted({ text, match }: Pick<Found, 'text' | 'match'>) {
  if (match === undefined) return <span>{text}</span>;
  const [start, end] = match;
  return (
    <span>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </span>
  );
}
