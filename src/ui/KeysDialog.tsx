import { Dialog } from './Dialog.tsx';
import styles from './KeysDialog.module.css';

export interface KeyRow {
  /** As they are printed on the keyboard, in every language; or what they are together, in words. */
  readonly keys: readonly string[] | string;
  readonly meaning: string;
}

export interface KeySection {
  /** Where these keys are listened to; a figure with one such place names none. */
  readonly heading?: string;
  readonly rows: readonly KeyRow[];
}

interface KeysDialogProps {
  readonly title: string;
  readonly sections: readonly KeySection[];
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The list of a figure's keys. */
export function KeysDialog({ title, sections, closeLabel, onClose }: KeysDialogProps) {
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose}>
      {sections.map(({ heading, rows }) => (
        <section key={heading ?? ''} className={styles['keys']}>
          {heading === undefined ? null : <h3>{heading}</h3>}
          <dl>
            {rows.map(({ keys, meaning }) => (
              <div key={meaning}>
                <dt>
                  {typeof keys === 'string' ? (
                    keys
                  ) : (
                    // Keys stand as they do on the keyboard, in every language.
                    <span dir="ltr">
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </span>
                  )}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
