import { useCallback, useState } from 'react';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { elementCode } from '../share/embedCode.ts';
import { AtlasElement } from './AtlasElement.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { Code } from './Coded.tsx';
import { Example } from './Example.tsx';
import styles from './Examples.module.css';
import { useEmbedded } from './useEmbedded.ts';

type Driver = Parameters<NonNullable<Parameters<typeof AtlasElement>[0]['onDriver']>>[0];

interface Told {
  readonly message: Readonly<Record<string, unknown>>;
  readonly number: number;
}

/** A command may be answered with two messages: what was not understood, and where it led. */
const remembered = 3;

/** A figure that the page around drives, with what it answers. */
export function DrivenExample() {
  const locale = useLocale();
  const embedded = useEmbedded()('map');
  const { catalogue } = useAtlas();
  const [driver, setDriver] = useState<Driver | null>(null);
  /** The last first. */
  const [told, setTold] = useState<readonly Told[]>([]);
  const hear = useCallback((message: Told['message']) => {
    setTold((before) =>
      [{ message, number: (before[0]?.number ?? 0) + 1 }, ...before].slice(0, remembered),
    );
  }, []);
  const [first, second = first] = catalogue.headline;
  const queries = [`indicator=${first}`, `indicator=${second}&time=2010`, 'region=world&orgs=all'];
  return (
    <Example id="driven">
      <AtlasElement embedded={embedded} onTold={hear} onDriver={setDriver} />
      <div className={styles['buttons']}>
        {queries.map((query) => (
          <button
            key={query}
            type="button"
            disabled={driver === null}
            onClick={() => driver?.set(query)}
          >
            <Code>{query}</Code>
          </button>
        ))}
        <button type="button" disabled={driver === null} onClick={() => driver?.set('time=soon')}>
          {locale.text('developers:examples.faulty')} <Code>time=soon</Code>
        </button>
      </div>
      <div className={styles['answer']} role="status">
        <p>{locale.text('developers:examples.answer')}</p>
        {told.length === 0 ? <p>{locale.text('developers:examples.waiting')}</p> : null}
        <ul>
          {told.map(({ message, number }) => (
            <li key={number}>
              <Code>{JSON.stringify(message)}</Code>
            </li>
          ))}
        </ul>
      </div>
      <CodeBlock
        label={locale.text('developers:examples.code', {
          title: locale.text('developers:examples.driven.title'),
        })}
        code={`${elementCode(embedded)}
<script>
  const figure = document.querySelector('cooperation-atlas');
  figure.addEventListener('atlas-state', (event) => console.log(event.detail.href));
  figure.addEventListener('atlas-error', (event) => console.log(event.detail.message));
  figure.addEventListener('atlas-ready', () => figure.set('${queries[0]}'), { once: true });
</script>`}
      />
    </Example>
  );
}
