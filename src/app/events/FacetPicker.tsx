import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './FacetPicker.module.css';

export interface Facet<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Events that choosing it would bring. */
  readonly count: number;
}

interface FacetPickerProps<Id extends string> {
  readonly label: string;
  /** What no choice means. */
  readonly all: string;
  readonly facets: readonly Facet<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Some of many, each with the number of events that it has; none chosen is all. */
export function FacetPicker<Id extends string>(props: FacetPickerProps<Id>) {
  const { label, all, facets, chosen, onChange } = props;
  const locale = useLocale();
  const [only] = chosen;
  const summary =
    only === undefined
      ? all
      : chosen.length === 1
        ? (facets.find(({ id }) => id === only)?.label ?? only)
        : locale.text('eventIndex:chosen', { count: { kind: 'count', value: chosen.length } });
  const toggle = (id: Id): void =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className={styles['picker']}>
      <span className={styles['label']}>{label}</span>
      <Disclosure align="start" name={`${label}: ${summary}`} label={<span>{summary}</span>}>
        <fieldset className={styles['list']}>
          <legend>{label}</legend>
          <label>
            <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
            <span>{all}</span>
          </label>
          {facets.map(({ id, label: text, count }) => (
            <label key={id} data-empty={count === 0}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>{text}</span>
              <small>{locale.number(count)}</small>
            </label>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
}
