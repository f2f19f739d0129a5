import type { ReactNode } from 'react';
import { lineLooks } from '../../charts/network/linkNodes.ts';
import type { Look } from '../../charts/network/linkNodes.ts';
import { pairKinds } from '../../charts/network/factsInWeb.ts';
import { diamondPath } from '../../charts/network/nodeShapes.ts';
import { networkColours } from '../../charts/network/networkColours.ts';
import type { NetworkColours } from '../../charts/network/networkColours.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import roles from './MatrixRole.module.css';
import styles from './NetworkPanel.module.css';

const nodes = ['organisation', 'state', 'body'] as const;
const memberships = ['founder', 'member', 'associate', 'observer', 'suspended'] as const;

/** How the form in view is read: every mark with its name, told apart by form as much as by colour. */
export function NetworkLegend({ view }: { readonly view: View }) {
  if (view.form === 'list') return null;
  return view.form === 'matrix' ? (
    view.links.includes('membership') ? (
      <MatrixLegend />
    ) : null
  ) : (
    <GraphLegend view={view} />
  );
}

/** The standings as cells of the matrix show them. */
function MatrixLegend() {
  const locale = useLocale();
  return (
    <section className={styles['legend']} aria-labelledby="network-legend">
      <h2 id="network-legend">{locale.text('network:legend.matrix')}</h2>
      <ul>
        {memberships.map((standing) => (
          <li key={standing}>
            <span className={roles['role']} data-standing={standing} aria-hidden="true" />
            {locale.text(`network:legend.${standing}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function GraphLegend({ view }: { readonly view: View }) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const colours = networkColours(theme);
  const looks = lineLooks(colours);
  const pairs = pairKinds(view);
  const lines = [
    ...(view.links.includes('membership') ? memberships : []),
    ...(['agreement', 'event', 'shared'] as const).filter((kind) => pairs.has(kind)),
  ];
  return (
    <section className={styles['legend']} aria-labelledby="network-legend">
      <h2 id="network-legend">{locale.text('network:legend.title')}</h2>
      <ul>
        {nodes.map((node) => (
          <li key={node}>
            <Sample>{nodeSample(node, colours)}</Sample>
            {locale.text(`network:legend.${node}`)}
          </li>
        ))}
        {view.nodes.map((node) => (
          <li key={`${node} node`}>
            <Sample>
              <path
                d={diamondPath(18, 9, 7)}
                fill={node === 'event' ? colours.event : colours.agreement}
              />
            </Sample>
            {locale.text(`network:legend.${node}`)}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line} data-wide={line === 'shared'}>
            <Sample>
              <LineSample look={looks[line]} />
            </Sample>
            {locale.text(`network:legend.${line}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
      {children}
    </svg>
  );
}

function LineSample({ look }: { readonly look: Look }) {
  return (
    <path
      d="M1 9H35"
      stroke={look.stroke}
      strokeWidth={look.width + 0.4}
      strokeDasharray={look.dash?.join(' ')}
    />
  );
}

function nodeSample(node: (typeof nodes)[number], colours: NetworkColours): ReactNode {
  switch (node) {
    case 'organisation':
      return (
        <rect
          x="3"
          y="2"
          width="30"
          height="14"
          rx="7"
          fill={colours.quietPill}
          stroke={colours.pillRim}
        />
      );
    case 'state':
      return <circle cx="18" cy="9" r="7" fill={colours.disc} />;
    case 'body':
      return (
        <rect x="13" y="4" width="10" height="10" fill={colours.body} stroke={colours.bodyRim} />
      );
    default:
      return node satisfies never;
  }
}
