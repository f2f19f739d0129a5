import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLocale } from '../localeContext.tsx';
import picker from '../OrganisationPicker.module.css';
import styles from './FacetPicker.module.css';

interface FacetPickerProps<Id extends string> {
  readonly label: string;
  /** What no choice means. */
  readonly all: string;
  /** How many things of the list each choice would bring; asked for while the list is open. */
  counts(): ReadonlyMap<Id, number>;
  readonly labelOf: (id: Id) => string;
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Some of many, each with the number of things that it has; none chosen is all. */
export function FacetPicker<Id extends string>(props: FacetPickerProps<Id>) {
  const { label, all, labelOf, chosen } = props;
  const locale = useLocale();
  const [only] = chosen;
  const summary =
    only === undefined
      ? all
      : chosen.length === 1
        ? labelOf(only)
        : locale.text('eventIndex:chosen', { count: { kind: 'count', value: chosen.length } });
  return (
    <div className={`${picker['picker']} ${styles['picker']}`}>
      <span className={picker['label']}>{label}</span>
      <Disclosure align="start" name={`${label}: ${summary}`} label={<span>{summary}</span>}>
        <FacetList {...props} />
      </Disclosure>
    </div>
  );
}

function FacetList<Id extends string>(props: FacetPickerProps<Id>) {
  const { label, all, counts, labelOf, chosen, onChange } = props;
  const locale = useLocale();
  const facets = [...counts()]
    .map(([id, count]) => ({ id, count, text: labelOf(id) }))
    .toSorted((a, b) => locale.compare(a.text, b.text));
  const toggle = (id: Id): void =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={`${picker['list']} ${styles['list']}`}>
      <legend>{label}</legend>
      <label>
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
        <span>{all}</span>
      </label>
      {facets.map(({ id, count, text }) => (
        <label key={id} data-empty={count === 0}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{text}</span>
          <small>{locale.number(count)}</small>
        </label>
      ))}
    </fieldset>
  );
}
