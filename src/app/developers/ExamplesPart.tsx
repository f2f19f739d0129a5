import type { ReactNode } from 'react';
import { useViewValue } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { elementCode, iframeCode } from '../share/embedCode.ts';
import { AtlasElement } from './AtlasElement.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { DrivenExample } from './DrivenExample.tsx';
import { Example } from './Example.tsx';
import styles from './Examples.module.css';
import { OwnExample } from './OwnExample.tsx';
import { Part } from './Part.tsx';
import { useEmbedded } from './useEmbedded.ts';
import { useNear } from './useNear.ts';

/** Real embeds beside the code that makes them, and one to make. */
export function ExamplesPart() {
  const locale = useLocale();
  return (
    <Part id="examples">
      <p>{locale.text('developers:examples.intro')}</p>
      <PairExample />
      <DrivenExample />
      <SlideExample />
      <OwnExample />
    </Part>
  );
}

/** Two figures that share what a reader selects. */
function PairExample() {
  const locale = useLocale();
  const embedded = useEmbedded();
  const { catalogue } = useAtlas();
  const theme = useEmbedTheme();
  const query = `indicator=${catalogue.headline[0]}`;
  const pair = [embedded('map', query), embedded('rank', query)];
  return (
    <Example id="pair">
      <div className={styles['pair']}>
        {pair.map((one) => (
          <AtlasElement key={one.view} embedded={one} theme={theme} link="pair" />
        ))}
      </div>
      <CodeBlock
        label={locale.text('developers:examples.code', {
          title: locale.text('developers:examples.pair.title'),
        })}
        code={elementCode(...pair.map((one) => ({ ...one, theme, link: 'pair' })))}
      />
    </Example>
  );
}

/** A frame alone, of a fixed shape, without the rights of its origin. */
function SlideExample() {
  const locale = useLocale();
  const embedded = useEmbedded()('compare', 'ui=none');
  return (
    <Example id="frame">
      <div className={styles['beside']}>
        <Slide>
          <iframe
            src={embedded.src}
            title={embedded.title}
            sandbox="allow-scripts"
            width="100%"
            height="540"
          />
        </Slide>
        <CodeBlock
          label={locale.text('developers:examples.code', {
            title: locale.text('developers:examples.frame.title'),
          })}
          code={iframeCode({ ...embedded, sandbox: 'allow-scripts' })}
        />
      </div>
    </Example>
  );
}

function Slide({ children }: { readonly children: ReactNode }) {
  const { ref, isNear } = useNear();
  return (
    <div ref={ref} className={styles['slide']}>
      {isNear ? children : null}
    </div>
  );
}

/** What a frame is told of the colours of the page around: nothing, where they are as the device has them. */
function useEmbedTheme(): string | undefined {
  const theme = useViewValue((view) => view.theme);
  return theme === 'auto' ? undefined : theme;
}
