import { useLocale } from '../localeContext.tsx';
import { isPlain } from '../PageLink.tsx';
import type { Step } from './steps.ts';
import styles from './StepsPanel.module.css';

/** Changes of one step that are named; the rest is counted. */
const mostChanges = 3;

interface StepListProps {
  readonly steps: readonly Step[];
  /** The entry that is shown now. */
  readonly at: number;
  readonly onGo: (index: number) => void;
}

/** The steps, the latest first, each a link to what it showed; going there is going back, not a new step. */
export function StepList({ steps, at, onGo }: StepListProps) {
  const locale = useLocale();
  return (
    <ol reversed className={styles['steps']} aria-label={locale.text('steps:list')}>
      {steps.toReversed().map(({ index, href, changes }) => (
        <li key={index} data-ahead={index > at}>
          <a
            href={href}
            aria-current={index === at ? 'step' : undefined}
            onClick={(event) => {
              if (!isPlain(event)) return;
              event.preventDefault();
              onGo(index);
            }}
          >
            {changes.slice(0, mostChanges).map((change, place) => (
              // eslint-disable-next-line react/no-array-index-key
              <span key={place}>{locale.say(change)}</span>
            ))}
            {changes.length > mostChanges ? (
              <span>
                {locale.text('steps:more', {
                  count: { kind: 'count', value: changes.length - mostChanges },
                })}
              </span>
            ) : null}
          </a>
        </li>
      ))}
    </ol>
  );
}
