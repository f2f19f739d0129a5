import { useState } from 'react';
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

/** A figure that the page around drives, with what it answers. */
export function DrivenExample() {
  const locale = useLocale();
  const embedded = useEmbedded()('map');
  const { catalogue } = useAtlas();
  const [driver, setDriver] = useState<Driver | null>(null);
  const [told, setTold] = useState<Readonly<Record<string, unknown>> | null>(null);
  const [first, second = first] = catalogue.headline;
  const queries = [`indicator=${second}`, `indicator=${first}&time=2010`, 'region=world&orgs=all'];
  return (
    <Example id="driven">
      <AtlasElement embedded={embedded} onTold={setTold} onDriver={setDriver} />
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
      <p className={styles['answer']} role="status">
        <span>{locale.text('developers:examples.answer')}</span>
        {told === null ? (
          locale.text('developers:examples.waiting')
        ) : (
          <Code>{JSON.stringify(told)}</Code>
        )}
      </p>
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
