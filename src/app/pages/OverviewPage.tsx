import { PageLink } from '../PageLink.tsx';
import { mapChart } from '../../charts/map/map.ts';
import { useView } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { ChartHost } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { EventList } from '../overview/EventList.tsx';
import { KeyFigures } from '../overview/KeyFigures.tsx';
import { Roll } from '../overview/Roll.tsx';
import { pageFiles } from '../pageFiles.ts';
import { pages } from '../pages.ts';
import styles from './OverviewPage.module.css';

/** The home organisation at a glance, and the ways into the atlas. */
export function OverviewPage() {
  const locale = useLocale();
  const { view, href } = useView();
  const { catalogue } = useAtlas();
  const [headline] = catalogue.headline;
  const indicator = catalogue.indicators.some(({ id }) => id === 'gdp')
    ? catalogue.indicators.find(({ id }) => id === 'gdp')?.id
    : headline;
  const shown: Partial<View> = {
    orgs: [catalogue.home],
    within: [],
    states: [],
    time: 'latest',
    region: 'members',
    scale: 'auto',
    ...(indicator === undefined ? {} : { indicator }),
  };
  return (
    <div className={styles['page']}>
      <div className={styles['lead']}>
        <h1>{locale.text('overview:title')}</h1>
        <p>
          {locale.text('overview:lead', {
            organisation: { kind: 'organisation', id: catalogue.home },
          })}
        </p>
      </div>
      <KeyFigures />
      <section className={styles['map']} aria-labelledby="overview-map">
        <div className={styles['row']}>
          <h2 id="overview-map">{locale.text('overview:map.title')}</h2>
          <PageLink to={href({ page: 'map', patch: shown })}>
            {locale.text('overview:map.open')}
          </PageLink>
        </div>
        <ChartHost chart={mapChart} view={{ ...view, ...shown }} heightOf={heightOf} />
      </section>
      <EventList />
      <Roll />
      <nav className={styles['ways']} aria-label={locale.text('overview:ways.title')}>
        <h2>{locale.text('overview:ways.title')}</h2>
        <ul>
          {pages
            .filter(({ id }) => id !== 'overview')
            .map(({ id }) => (
              <li key={id}>
                <PageLink to={href({ page: id })}>{locale.text(`site:pages.${id}.title`)}</PageLink>
                <p>{locale.text(pageFiles[id].description)}</p>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}

function heightOf(width: number): number {
  return Math.min(Math.max(width * 0.5, 220), 460);
}
