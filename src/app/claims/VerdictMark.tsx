import type { ClaimVerdict } from '../../domain/claimCheck.ts';
import styles from './VerdictMark.module.css';

/** Told apart by its sign as well as by its colour; the words stand beside it. */
const signs: Readonly<Record<ClaimVerdict, string>> = {
  holds: '✓',
  'held-until': '✓',
  near: '≈',
  differs: '≠',
  unknown: '?',
};

/** A verdict and its words. */
export function VerdictMark({
  verdict,
  text,
}: {
  readonly verdict: ClaimVerdict;
  readonly text: string;
}) {
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <span className={styles['sign']} dir="ltr" aria-hidden="true">
        {signs[verdict]}
      </span>
      {text}
    </span>
  );
}
