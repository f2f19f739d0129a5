import { useState } from 'react';
import { useHref } from 'react-router';
import { useBundle } from '../../data/useData.ts';
import type { SourcesBundle } from '../../domain/bundle.ts';
import { isReading } from '../../domain/claimCheck.ts';
import { stripBidi } from '../../locale/bidi.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { useStateOrder } from '../lists/useStateOrder.ts';
import type { ClaimStepsProps } from './ClaimSteps.tsx';
import styles from './ClaimSteps.module.css';
import { claimMessage, stepMessages, verdictMessage, yearsAsked } from './claimWords.ts';

/** The whole reckoning as a text that can be put into a letter, with its sources and its address. */
export function ClaimQuote({ checked, bundleOf }: ClaimStepsProps) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue, manifest } = useAtlas();
  const sources = useBundle<SourcesBundle>('sources');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const inOrder = useStateOrder();
  const { claim } = checked;
  const here = href({ page: 'claims', hash: claim.id, patch: { orgs: 'all' } });
  const address = useHref(here);

  function write(): string {
    const asked = yearsAsked(checked, catalogue);
    const steps = (time: 'said' | 'now'): readonly string[] => [
      '',
      `${locale.text(`claims:${time}`)}:`,
      ...stepMessages(checked, checked[time], asked[time], { catalogue, bundleOf, inOrder }).map(
        (step, index) => `${index + 1}. ${locale.say(step)}`,
      ),
    ];
    const known = sources.state === 'ready' ? sources.value.sources : [];
    const cited = claim.sources.map((id) => {
      const source = known.find((one) => one.id === id);
      return source === undefined ? id : `${source.publisher}: ${source.title}, ${source.url}`;
    });
    const bundle = 'indicator' in claim.check ? bundleOf(claim.check.indicator) : undefined;
    const lines = [
      locale.say(claimMessage(checked, catalogue, locale.language)),
      locale.text('claims:step.verdict', {
        verdict: { kind: 'message', message: verdictMessage(checked) },
      }),
      ...steps('said'),
      ...(isReading(checked.said) ? steps('now') : []),
      '',
      `${locale.text('claims:sourcesOf.claim')}: ${cited.join('; ')}`,
      ...(bundle === undefined
        ? []
        : [
            `${locale.text('claims:sourcesOf.data')}: ${bundle.provenance.attribution} (${bundle.provenance.licence})`,
          ]),
      locale.text('site:footer.version', { version: manifest.version }),
      new URL(address, window.location.href).href,
    ];
    return stripBidi(lines.join('\n'));
  }

  const copy = (): void => {
    const done =
      navigator.clipboard?.writeText(write()) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <p className={styles['quote']}>
      <button type="button" onClick={copy}>
        {locale.text('claims:copy')}
      </button>
      <span role="status">{outcome === null ? '' : locale.text(`claims:${outcome}`)}</span>
      <PageLink to={here}>{locale.text('claims:link')}</PageLink>
    </p>
  );
}
