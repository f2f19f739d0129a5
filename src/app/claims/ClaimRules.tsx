import { claimLimits, nearBelow } from '../../domain/claimVerdict.ts';
import type { MessageValue } from '../../domain/message.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './ClaimList.module.css';

const percent = (part: number): MessageValue => ({ kind: 'percent', value: Math.abs(part) * 100 });

/** By which rules the verdicts are given, with the numbers that they are given by. */
export function ClaimRules() {
  const locale = useLocale();
  const { exactly, about, nearly } = claimLimits;
  return (
    <section className={styles['rules']} aria-labelledby="claim-rules">
      <h2 id="claim-rules">{locale.text('claims:rules.title')}</h2>
      <p>{locale.text('claims:rules.intro')}</p>
      <ul>
        <li>{locale.text('claims:rules.members')}</li>
        <li>
          {locale.text('claims:rules.exactly', {
            holds: percent(exactly.holds[1]),
            near: percent(exactly.near[1]),
          })}
        </li>
        <li>
          {locale.text('claims:rules.about', {
            holds: percent(about.holds[1]),
            near: percent(about.near[1]),
          })}
        </li>
        <li>{locale.text('claims:rules.over', { near: percent(nearBelow) })}</li>
        <li>
          {locale.text('claims:rules.nearly', {
            holds: percent(nearly.holds[0]),
            near: percent(nearly.near[0]),
            above: percent(nearly.near[1]),
          })}
        </li>
        <li>{locale.text('claims:rules.date')}</li>
      </ul>
    </section>
  );
}
