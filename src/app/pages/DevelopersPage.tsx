import { CitePart } from '../developers/CitePart.tsx';
import { DataPart } from '../developers/DataPart.tsx';
import styles from '../developers/Developers.module.css';
import { EmbedsPart } from '../developers/EmbedsPart.tsx';
import { ExamplesPart } from '../developers/ExamplesPart.tsx';
import { FiguresPart } from '../developers/FiguresPart.tsx';
import { KeysPart } from '../developers/KeysPart.tsx';
import { LinksPart } from '../developers/LinksPart.tsx';
import { parts } from '../developers/parts.ts';
import { PreviewsPart } from '../developers/PreviewsPart.tsx';
import { useHashTarget } from '../lists/useHashTarget.ts';
import { useLocale } from '../localeContext.tsx';
import text from './TextPage.module.css';

/** The contract with other sites, slides and programs: links, embeds, data files. */
export function DevelopersPage() {
  const locale = useLocale();
  useHashTarget(true);
  return (
    <div className={`${text['page']} ${styles['page']}`}>
      <header>
        <h1>{locale.text('site:pages.developers.title')}</h1>
        <p className={text['lead']}>{locale.text('developers:lead')}</p>
        <nav className={styles['contents']} aria-label={locale.text('developers:contents')}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{locale.text(`developers:${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <LinksPart />
      <KeysPart />
      <FiguresPart />
      <EmbedsPart />
      <ExamplesPart />
      <DataPart />
      <CitePart />
      <PreviewsPart />
    </div>
  );
}
