import type { MembershipMap } from '../../charts/map/mapData.ts';
import { roleFill } from '../../charts/map/roleColours.ts';
import { rampOf } from '../../charts/_shared/palette.ts';
import type { Fill } from '../../scene/scene.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './MembershipLegend.module.css';

interface Entry {
  readonly key: string;
  readonly fill: Fill;
  readonly label: string;
}

const roles = ['founder', 'member', 'associate', 'observer', 'former'] as const;

/** Of one organisation the roles; of several the number of those to which a state belongs. */
export function MembershipLegend({ data }: { readonly data: MembershipMap }) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const several = data.organisations > 1;
  const ramp = rampOf(theme, Math.max(2, data.most));
  const present = new Set([...data.rows.values()].flat().map(({ role }) => role));
  const suspended = [...data.rows.values()].flat().some(({ status }) => status === 'suspended');
  const entries: Entry[] = several
    ? countsShown(data.most).map((count) => ({
        key: String(count),
        fill: ramp[count - 1] ?? 'land',
        label: locale.text('map:membership.count', { count: { kind: 'count', value: count } }),
      }))
    : roles
        .filter((role) => role === 'former' || present.has(role))
        .map((role) => ({
          key: role,
          fill: roleFill({ role, suspended: false }, theme),
          label: locale.text(`figure:role.${role}`),
        }));
  if (suspended && !several) {
    entries.push({
      key: 'suspended',
      fill: roleFill({ role: 'member', suspended: true }, theme),
      label: locale.text('figure:role.suspended'),
    });
  }
  return (
    <div className={styles['legend']}>
      <p>{locale.text('map:membership.legend')}</p>
      <ul>
        {entries.map(({ key, fill, label }) => (
          <li key={key}>
            <span
              className={typeof fill === 'string' ? styles['plain'] : styles['hatch']}
              style={{ '--swatch': colourOf(fill) }}
            />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function colourOf(fill: Fill): string {
  const colour = typeof fill === 'string' ? fill : fill.hatch;
  return colour.startsWith('#') ? colour : `var(--scene-${colour})`;
}

/** All numbers when they are few, else a handful spread over them, the least and the most among them. */
function countsShown(most: number): readonly number[] {
  if (most <= 6) return Array.from({ length: most }, (_, index) => index + 1);
  return [1, 0.25, 0.5, 0.75, 1].map((share, index) =>
    index === 0 ? 1 : Math.round(most * share),
  );
}
