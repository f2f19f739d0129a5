import { Disclosure } from '../ui/Disclosure.tsx';
import { useViewValue } from '../view/useView.ts';
import { useLocale } from './localeContext.tsx';
import { onDemand } from './onDemand.tsx';
import styles from './OrganisationPicker.module.css';

const OrganisationChoices = onDemand(
  async () => (await import('./OrganisationChoices.tsx')).OrganisationChoices,
);

/** Which organisations a figure is about: one, several, or every state. */
export function OrganisationPicker() {
  const locale = useLocale();
  const orgs = useViewValue((view) => view.orgs);
  return (
    <div className={styles['picker']}>
      <span className={styles['label']} id="organisations-label">
        {locale.text('figure:organisations')}
      </span>
      <Disclosure
        align="start"
        name={`${locale.text('figure:organisations')}: ${summary()}`}
        label={<span>{summary()}</span>}
      >
        <OrganisationChoices />
      </Disclosure>
    </div>
  );

  function summary(): string {
    if (orgs === 'all') return locale.text('figure:allStates');
    const [only] = orgs;
    return orgs.length === 1 && only !== undefined
      ? locale.value({ kind: 'organisation', id: only })
      : locale.text('figure:scopeCount', { count: { kind: 'count', value: orgs.length } });
  }
}
