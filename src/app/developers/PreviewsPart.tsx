import { useLocale } from '../localeContext.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { Coded } from './Coded.tsx';
import { Part } from './Part.tsx';
import { siteAddress } from './siteAddress.ts';

/** What the head of a page's file tells to machines. */
export function PreviewsPart() {
  const locale = useLocale();
  const { language } = locale;
  const discovery = `<link rel="alternate" type="application/json+oembed" href="${siteAddress()}oembed/${language}/map.json">`;
  return (
    <Part id="previews">
      <p>
        <Coded text="developers:previews.oembed" codes={{ oembed: 'oEmbed' }} />
      </p>
      <CodeBlock label={locale.text('developers:previews.title')} code={discovery} />
      <p>
        <Coded
          text="developers:previews.graph"
          codes={{ graph: 'Open Graph', dataset: 'schema.org/Dataset' }}
        />
      </p>
    </Part>
  );
}
