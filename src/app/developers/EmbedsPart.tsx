import { figurePages } from '../../view/page.ts';
import type { Codes } from '../../view/paramDocs.ts';
import { anyParams } from '../../view/params.ts';
import { useLocale } from '../localeContext.tsx';
import { elementCode, iframeCode } from '../share/embedCode.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { Code, Coded } from './Coded.tsx';
import styles from './Developers.module.css';
import { MessageTables } from './MessageTables.tsx';
import { Part } from './Part.tsx';
import { useEmbedded } from './useEmbedded.ts';

/** The attributes of the element that `public/embed.js` defines. */
const attributes = {
  view: { views: figurePages },
  query: { mark: '?' },
  lang: {},
  theme: { themes: anyParams.theme.options ?? [] },
  title: {},
  height: {},
  link: {},
} as const satisfies Readonly<Record<string, Codes>>;

const names = Object.keys(attributes) as (keyof typeof attributes)[];
const levels = ['none', 'min', 'full'] as const;

/** Figures in other pages: the frame, the element, the messages. */
export function EmbedsPart() {
  const locale = useLocale();
  const embedded = useEmbedded();
  return (
    <Part id="embeds">
      <p>{locale.text('developers:embeds.frame')}</p>
      <CodeBlock
        label={locale.text('developers:embeds.frame')}
        code={iframeCode(embedded('map', 'ui=none'))}
      />
      <p>
        <Coded text="developers:embeds.ui.intro" codes={{ ui: 'ui' }} />
      </p>
      <dl className={styles['parts']}>
        {levels.map((level) => (
          <div key={level}>
            <dt>
              <Code>{`ui=${level}`}</Code>
            </dt>
            <dd>{locale.text(`developers:embeds.ui.${level}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{locale.text('developers:embeds.element')}</p>
      <CodeBlock
        label={locale.text('developers:embeds.element')}
        code={elementCode(embedded('map'))}
      />
      <dl className={styles['parts']}>
        {names.map((name) => (
          <div key={name}>
            <dt>
              <Code>{name}</Code>
            </dt>
            <dd>
              <Coded text={`developers:embeds.attributes.${name}`} codes={attributes[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Coded
          text="developers:embeds.driven"
          codes={{
            attributes: ['query', 'lang', 'theme'],
            set: 'set(query)',
            events: ['atlas-ready', 'atlas-state', 'atlas-error'],
            detail: 'detail',
          }}
        />
      </p>
      <MessageTables />
      <p>
        <Coded text="developers:embeds.sandbox" codes={{ sandbox: 'sandbox="allow-scripts"' }} />
      </p>
    </Part>
  );
}
