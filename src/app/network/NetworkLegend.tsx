import { graphSamples, standings } from '../../charts/network/networkLegend.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { SampleSvg } from '../figure/SampleSvg.tsx';
import { useLocale } from '../localeContext.tsx';
import roles from './MatrixRole.module.css';
import styles from './NetworkPanel.module.css';

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
        {standings.map((standing) => (
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
  return (
    <section className={styles['legend']} aria-labelledby="network-legend">
      <h2 id="network-legend">{locale.text('network:legend.title')}</h2>
      <ul>
        {graphSamples(view, theme).map(({ key, entry, nodes }) => (
          <li key={key} data-wide={entry === 'shared'}>
            <SampleSvg nodes={nodes} />
            {locale.text(`network:legend.${entry}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
