import type { CheckedClaim, Outcome } from '../../domain/claimCheck.ts';
import { isReading, verdictOn } from '../../domain/claimCheck.ts';
import type { Claim } from '../../domain/claim.ts';
import type { MessageKey } from '../../domain/message.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './ClaimCard.module.css';
import { ClaimSteps } from './ClaimSteps.tsx';
import type { ClaimStepsProps } from './ClaimSteps.tsx';
import {
  boundedNumber,
  numberOf,
  readingMessage,
  reasonMessage,
  verdictMessage,
} from './claimWords.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** Words that say no more than the number. */
const plainNumber = /^[\d.,]+ ?%?$/;

interface ClaimCardProps extends ClaimStepsProps {
  /** What the heading over it says that it is of. */
  readonly measure: Claim['measure'];
  /** The address names it: its steps are open. */
  readonly open: boolean;
}

/** A claim, what the data says for then and for now, and the verdict; under it how that was come to. */
export function ClaimCard({ checked, bundleOf, measure, open }: ClaimCardProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { claim, said, now } = checked;
  const bounded = boundedNumber(checked, catalogue);
  const own = claim.measure[locale.language];
  const words = (
    <q lang="en" dir="ltr">
      {claim.value}
    </q>
  );
  return (
    <article
      className={styles['card']}
      id={claim.id}
      aria-labelledby={`${claim.id}-title`}
      tabIndex={-1}
    >
      <div className={styles['row']}>
        <div className={styles['claim']}>
          <h4 id={`${claim.id}-title`}>{bounded === null ? words : locale.say(bounded)}</h4>
          <p>
            {locale.date(claim.date)}
            {bounded === null || plainNumber.test(claim.value) ? null : <> · {words}</>}
          </p>
          {own === measure[locale.language] ? null : <p>{own}</p>}
          {claim.confidence === undefined ? null : (
            <p className={styles['warn']}>{locale.text(`claims:confidence.${claim.confidence}`)}</p>
          )}
        </div>
        {isReading(said) ? (
          <dl className={styles['readings']}>
            <ReadingOf label="claims:said" checked={checked} outcome={said} />
            <ReadingOf label="claims:now" checked={checked} outcome={now} />
          </dl>
        ) : (
          <p className={styles['reason']}>{locale.say(reasonMessage(said))}</p>
        )}
        <p className={styles['verdict']}>
          <VerdictMark verdict={verdictOn(checked)} text={locale.say(verdictMessage(checked))} />
        </p>
      </div>
      <ClaimSteps checked={checked} bundleOf={bundleOf} open={open} />
    </article>
  );
}

interface ReadingOfProps {
  readonly label: MessageKey;
  readonly checked: CheckedClaim;
  readonly outcome: Outcome;
}

/** What the data says at one time; where it says nothing, why. */
function ReadingOf({ label, checked, outcome }: ReadingOfProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (
    <div>
      <dt>{locale.text(label)}</dt>
      {isReading(outcome) ? (
        <>
          <dd className={styles['number']} data-value={outcome.value}>
            {locale.value(numberOf(checked.claim, outcome.value, catalogue))}
          </dd>
          <dd>{locale.say(readingMessage(outcome))}</dd>
        </>
      ) : (
        <dd>{locale.say(reasonMessage(outcome))}</dd>
      )}
    </div>
  );
}
