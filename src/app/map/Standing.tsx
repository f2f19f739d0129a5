import { standingOf } from '../../charts/map/indicatorWords.ts';
import type { IndicatorMap } from '../../charts/map/mapData.ts';
import { classOf } from '../../charts/_shared/colourScale.ts';
import { coloursOf } from '../../charts/_shared/palette.ts';
import type { StateId } from '../../domain/ids.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { toggled } from './toggled.ts';
import styles from './Standing.module.css';

interface StandingProps {
  readonly data: IndicatorMap;
  readonly view: View;
}

/** The map's states in order of their values: every one can be read and chosen here, however small its shape. */
export function Standing({ data, view }: StandingProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { theme } = useAtlas();
  const { ranked, missing, others } = standingOf(data, view);
  const { colours } = data;
  const ramp = colours === null ? [] : coloursOf(theme, colours);
  const chosen = new Set(view.states);
  const nameOf = (state: StateId) => locale.value({ kind: 'state', id: state });
  const valueOf = (state: StateId, value: number): string => {
    const written = locale.quantity(value, data.unit);
    const year = others.get(state);
    return year === undefined
      ? written
      : locale.text('figure:value.ofYear', { value: written, year: { kind: 'year', year } });
  };
  const toggle = (state: StateId) =>
    store.update(({ states }) => ({
      states: toggled(states, state),
    }));
  const unnamed = missing
    .map((id) => ({ id, name: nameOf(id) }))
    .toSorted((a, b) => locale.compare(a.name, b.name));
  return (
    <section className={styles['standing']} aria-label={locale.text('figure:standing')}>
      <h2>{locale.text('figure:standing')}</h2>
      <ol>
        {ranked.map(({ id, value, rank }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen.has(id)} onClick={() => toggle(id)}>
              <span className={styles['rank']}>{locale.number(rank)}</span>
              <span
                className={styles['swatch']}
                style={{ background: colours === null ? 'none' : ramp[classOf(colours, value)] }}
              />
              <span className={styles['name']}>{nameOf(id)}</span>
              <span className={styles['value']}>{valueOf(id, value)}</span>
            </button>
          </li>
        ))}
        {unnamed.map(({ id, name }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen.has(id)} onClick={() => toggle(id)}>
              <span className={styles['rank']} />
              <span className={styles['hatch']} />
              <span className={styles['name']}>{name}</span>
              <span className={styles['value']}>{locale.text('figure:value.noneShort')}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
