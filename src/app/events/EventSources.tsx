import { useBundle } from '../../data/useData.ts';
import type { SourcesBundle } from '../../domain/bundle.ts';
import type { Source } from '../../domain/fact.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { MessageKey } from '../../domain/message.ts';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './EventSources.module.css';

/** Languages that sources are written in; one that has no name here shows its tag. */
const languages: Readonly<Record<string, MessageKey>> = {
  ar: 'eventCard:language.ar',
  bn: 'eventCard:language.bn',
  de: 'eventCard:language.de',
  el: 'eventCard:language.el',
  en: 'eventCard:language.en',
  es: 'eventCard:language.es',
  fa: 'eventCard:language.fa',
  fr: 'eventCard:language.fr',
  it: 'eventCard:language.it',
  ru: 'eventCard:language.ru',
  sw: 'eventCard:language.sw',
  tg: 'eventCard:language.tg',
  uk: 'eventCard:language.uk',
  uz: 'eventCard:language.uz',
  zh: 'eventCard:language.zh',
};

/** Every source of a fact: what it is called, who published it when and in which language. Their file comes after the page. */
export function EventSources({ ids }: { readonly ids: readonly SourceId[] }) {
  const locale = useLocale();
  const loaded = useBundle<SourcesBundle>('sources');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  // Its lines are kept free, so that what stands under the list does not jump.
  if (loaded.state === 'loading') {
    return <p style={{ minBlockSize: `${ids.length * 4}rem` }} />;
  }
  const found = new Map(loaded.value.sources.map((source) => [source.id, source]));
  return (
    <ol className={styles['sources']}>
      {ids.map((id) => {
        const source = found.get(id);
        return <li key={id}>{source === undefined ? id : <Citation source={source} />}</li>;
      })}
    </ol>
  );
}

function Citation({ source }: { readonly source: Source }) {
  const locale = useLocale();
  const { title, url, language, publisher, published } = source;
  const name = languages[language];
  return (
    <>
      <a href={url} rel="noreferrer" lang={language} dir="auto">
        {title}
      </a>
      <span>
        <bdi>{publisher}</bdi>
        {' · '}
        {name === undefined ? <bdi>{language}</bdi> : locale.text(name)}
        {' · '}
        {published === undefined ? locale.text('eventCard:undated') : locale.date(published)}
      </span>
    </>
  );
}
