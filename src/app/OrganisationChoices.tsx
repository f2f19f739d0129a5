import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { useViewStore, useViewValue } from '../view/useView.ts';
import { useAtlas } from './atlasContext.tsx';
import { useLocale } from './localeContext.tsx';
import styles from './OrganisationPicker.module.css';

/** Every intergovernmental organisation to choose from, the dataset's own first, then by name. */
export function OrganisationChoices() {
  const locale = useLocale();
  const orgs = useViewValue((view) => view.orgs);
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const chosen: readonly OrganisationId[] = orgs === 'all' ? [] : orgs;
  const nameOf = ({ id, name }: Organisation): string => name[locale.language] ?? id;
  const choices = catalogue.organisations
    .filter(({ intergovernmental }) => intergovernmental)
    .toSorted(
      (a, b) =>
        Number(b.id === catalogue.home) - Number(a.id === catalogue.home) ||
        locale.compare(nameOf(a), nameOf(b)),
    );
  const toggle = (id: OrganisationId): void => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    store.update({ orgs: next.length === 0 ? 'all' : next });
  };
  return (
    <fieldset className={styles['list']}>
      <legend>{locale.text('figure:organisations')}</legend>
      <label>
        <input
          type="checkbox"
          checked={orgs === 'all'}
          onChange={() => store.update({ orgs: orgs === 'all' ? [catalogue.home] : 'all' })}
        />
        <span>{locale.text('figure:allStates')}</span>
      </label>
      {choices.map((organisation) => (
        <label key={organisation.id}>
          <input
            type="checkbox"
            checked={chosen.includes(organisation.id)}
            onChange={() => toggle(organisation.id)}
          />
          <span>{nameOf(organisation)}</span>
        </label>
      ))}
    </fieldset>
  );
}
