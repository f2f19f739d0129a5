import type { ReactNode } from 'react';
import type { IndicatorEntry } from '../../domain/indicator.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './Figures.module.css';
import { Opened } from './Opened.tsx';

interface FiguresByTopicProps {
  readonly renderCard: (entry: IndicatorEntry) => ReactNode;
}

/** The figures that the atlas puts first; all others by topic, each fetched when its topic is opened. */
export function FiguresByTopic({ renderCard }: FiguresByTopicProps) {
  const locale = useLocale();
  const { headline, indicators, topics = [] } = useAtlas().catalogue;
  const first = headline.flatMap((id) => indicators.find((entry) => entry.id === id) ?? []);
  const rest = indicators.filter(({ id }) => !headline.includes(id));
  return (
    <>
      <dl className={styles['figures']}>{first.map(renderCard)}</dl>
      {[...Map.groupBy(rest, ({ topic }) => topic)].map(([topic, entries]) => (
        <Opened
          key={topic}
          title={locale.text('profile:figures.more', {
            topic: topics.find(({ id }) => id === topic)?.name[locale.language] ?? topic,
          })}
        >
          {() => <dl className={styles['figures']}>{entries.map(renderCard)}</dl>}
        </Opened>
      ))}
    </>
  );
}
