import { useEffect, useId, useRef } from 'react';
import type { MessageKey } from '../../domain/message.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './KeysHelp.module.css';

/** As the keys are printed on the keyboard, in every language. */
const rows: readonly { readonly keys: readonly string[]; readonly meaning: MessageKey }[] = [
  { keys: ['←', '↑', '→', '↓'], meaning: 'keys:help.arrows' },
  { keys: ['Home', 'End'], meaning: 'keys:help.ends' },
  { keys: [], meaning: 'keys:help.letters' },
  { keys: ['Enter', 'Space'], meaning: 'keys:help.choose' },
  { keys: ['Esc'], meaning: 'keys:help.escape' },
  { keys: ['+', '−'], meaning: 'keys:help.zoom' },
  { keys: ['0'], meaning: 'keys:help.reset' },
  { keys: ['?'], meaning: 'keys:help.list' },
];

/** The list of the map's keys, over the page until it is closed; the focus goes back to where it came from. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['help']} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{locale.text('keys:help.title')}</h2>
      <dl>
        {rows.map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>
              {keys.length === 0 ? (
                locale.text('keys:key.letters')
              ) : (
                // Keys stand as they do on the keyboard, in every language.
                <span dir="ltr">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              )}
            </dt>
            <dd>{locale.text(meaning)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{locale.text('keys:help.close')}</button>
      </form>
    </dialog>
  );
}
