import { useEffect, useRef } from 'react';
import styles from './Examples.module.css';
import { siteAddress } from './siteAddress.ts';
import type { Embedded } from './useEmbedded.ts';
import { useNear } from './useNear.ts';

/** What `public/embed.js` makes of `<cooperation-atlas>`. */
interface DrivenElement extends HTMLElement {
  set(query: string): void;
}

interface AtlasElementProps {
  readonly embedded: Embedded;
  readonly theme?: string | undefined;
  readonly link?: string;
  /** Everything that the frame tells, but for its height. */
  readonly onTold?: (message: Readonly<Record<string, unknown>>) => void;
  /** Given the element once it can be driven. */
  readonly onDriver?: (driver: DrivenElement) => void;
}

const events = ['atlas-ready', 'atlas-state', 'atlas-error'];

let isAsked = false;

/** The same script that other pages load; once. */
function askForScript(): void {
  if (isAsked) return;
  isAsked = true;
  const script = document.createElement('script');
  script.src = `${siteAddress()}embed.js`;
  document.head.append(script);
}

/**
 * The element of `embed.js`, as any page has it, when the reader comes near. It replaces what stands in it by a frame, which
 * React must not know: it is made by hand.
 */
export function AtlasElement({ embedded, theme, link, onTold, onDriver }: AtlasElementProps) {
  const { ref, isNear } = useNear();
  const place = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLElement>(null);
  const { view, query, language, title } = embedded;

  useEffect(() => {
    if (!isNear || place.current === null) return;
    askForScript();
    const made = document.createElement('cooperation-atlas');
    element.current = made;
    made.setAttribute('view', view);
    if (link !== undefined) made.setAttribute('link', link);
    const tell = (event: Event): void => {
      if (!(event instanceof CustomEvent)) return;
      onTold?.(event.detail as Readonly<Record<string, unknown>>);
      if (event.type === 'atlas-ready') onDriver?.(made as unknown as DrivenElement);
    };
    for (const name of events) made.addEventListener(name, tell);
    return () => {
      for (const name of events) made.removeEventListener(name, tell);
      made.remove();
      element.current = null;
    };
  }, [isNear, view, link, onTold, onDriver]);

  // A change drives the frame that is there; the first comes before the frame.
  useEffect(() => {
    const made = element.current;
    if (made === null || place.current === null) return;
    const attributes = { title, lang: language, query, theme };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === '') made.removeAttribute(name);
      else made.setAttribute(name, value);
    }
    if (!made.isConnected) place.current.append(made);
  }, [isNear, view, link, onTold, onDriver, title, language, query, theme]);

  return (
    <div ref={ref} className={styles['embed']}>
      <div ref={place} />
    </div>
  );
}
