import { useState } from 'react';
import type { CheckedClaim } from '../../domain/claimCheck.ts';
import { isReading } from '../../domain/claimCheck.ts';
import type { IndicatorBundle } from '../../domain/indicator.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { EventNote } from '../events/EventNote.tsx';
import { EventSources } from '../events/EventSources.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { useStateOrder } from '../lists/useStateOrder.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import styles from './ClaimSteps.module.css';
import { claimMessage, stepMessages, yearsAsked } from './claimWords.ts';
import { DataSource } from './DataSource.tsx';

export interface ClaimStepsProps {
  readonly checked: CheckedClaim;
  bundleOf(id: IndicatorId): IndicatorBundle | undefined;
}

/** How the verdict was come to, step by step, with every source; to be opened, and to be copied. */
export function ClaimSteps({
  checked,
  bundleOf,
  open,
}: ClaimStepsProps & { readonly open: boolean }) {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className={styles['steps']}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{locale.text('claims:how')}</summary>
      {isOpen ? <Body checked={checked} bundleOf={bundleOf} /> : null}
    </details>
  );
}

function Body({ checked, bundleOf }: ClaimStepsProps) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue } = useAtlas();
  const { claim } = checked;
  const asked = yearsAsked(checked, catalogue);
  const inOrder = useStateOrder();
  const times = isReading(checked.said) ? (['said', 'now'] as const) : (['said'] as const);
  const bundle = 'indicator' in claim.check ? bundleOf(claim.check.indicator) : undefined;
  return (
    <div className={styles['body']}>
      <p>{locale.say(claimMessage(checked, catalogue, locale.language))}</p>
      <div className={styles['times']}>
        {times.map((time) => (
          <section key={time} aria-labelledby={`${claim.id}-${time}`}>
            <h5 id={`${claim.id}-${time}`}>{locale.text(`claims:${time}`)}</h5>
            <ol>
              {stepMessages(checked, checked[time], asked[time], {
                catalogue,
                bundleOf,
                inOrder,
              }).map((step) => (
                <li key={step.key}>{locale.say(step)}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {claim.note === undefined ? null : (
        <section>
          <h5>{locale.text('claims:note')}</h5>
          <EventNote event={{ note: claim.note }} />
        </section>
      )}
      <section>
        <h5>{locale.text('claims:sourcesOf.claim')}</h5>
        <EventSources ids={claim.sources} />
      </section>
      {isReading(checked.said) ? (
        <section>
          <h5>{locale.text('claims:sourcesOf.data')}</h5>
          {bundle === undefined ? null : <DataSource bundle={bundle} />}
          <p>
            <PageLink to={href({ page: 'sources' })}>
              {locale.text('claims:sourcesOf.roll')}
            </PageLink>
          </p>
        </section>
      ) : null}
      <ClaimQuote checked={checked} bundleOf={bundleOf} />
    </div>
  );
}
