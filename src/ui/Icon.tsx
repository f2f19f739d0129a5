/** Icons drawn here: 20 by 20, one stroke, mirrored only where they point along the reading direction. */
const icons = {
  play: 'M6.5 4.2v11.6l9-5.8z',
  pause: 'M6 4.5h2.6v11H6zM11.4 4.5H14v11h-2.6z',
  stepBack: 'M14.5 4.5L8 10l6.5 5.5zM5.5 4.5v11',
  stepForward: 'M5.5 4.5L12 10l-6.5 5.5zM14.5 4.5v11',
  loop: 'M4.5 8.5a5.7 5.7 0 0110.3-1.7M15.2 3.4v3.6h-3.6M15.5 11.5a5.7 5.7 0 01-10.3 1.7M4.8 16.6V13h3.6',
  close: 'M5 5l10 10M15 5L5 15',
  save: 'M5.5 3.5h9V17L10 13l-4.5 4z',
  table: 'M3 4.5h14v11H3zM3 8.5h14M3 12h14M8 8.5v7',
  share: 'M10 12.5V3M6.5 6.2L10 2.8l3.5 3.4M5.5 9.5H4v7.5h12V9.5h-1.5',
  download: 'M10 3v9.5M6.5 9.2l3.5 3.4 3.5-3.4M4 13.5V17h12v-3.5',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  language:
    'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM2.5 10h15M10 2.5c2.2 2.1 3.2 4.6 3.2 7.5s-1 5.4-3.2 7.5c-2.2-2.1-3.2-4.6-3.2-7.5s1-5.4 3.2-7.5z',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  whole: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  history: 'M3.5 4v4h4M3.8 8a7 7 0 11-.5 3M10 6v4l3 2',
  check: 'M4 10.5l4 4 8-9',
  forward: 'M7.5 4.5L13 10l-5.5 5.5',
  down: 'M4.5 7.5L10 13l5.5-5.5',
} as const;

export type IconName = keyof typeof icons;

const filled: readonly IconName[] = ['play', 'pause'];

/** Decorative: the control around it has the name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  const solid = filled.includes(name);
  return (
    <svg
      className={name === 'forward' ? 'icon icon-directed' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      fill={solid ? 'currentColor' : 'none'}
      stroke={solid ? 'none' : 'currentColor'}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={icons[name]} />
    </svg>
  );
}
