import { citationQuery, defaultView } from '../../view/codec.ts';
import { hrefOf } from '../../view/href.ts';
import { useView } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { Code, Coded } from './Coded.tsx';
import { Part } from './Part.tsx';
import { siteAddress } from './siteAddress.ts';

/** The link that pins everything. */
export function CitePart() {
  const locale = useLocale();
  const { context } = useView();
  const on = { ...context, page: 'rank', id: null, embed: false } as const;
  const to = hrefOf({ ...on, query: citationQuery(defaultView(on), on) });
  return (
    <Part id="cite">
      <p>{locale.text('developers:cite.intro')}</p>
      <CodeBlock label={locale.text('developers:cite.title')} code={siteAddress() + to.slice(1)} />
      <p>
        <PageLink to={to}>
          <Code>{`data=${context.vocabulary.dataVersion}`}</Code>
        </PageLink>
      </p>
      <p>
        <Coded
          text="developers:cite.formats"
          codes={{ formats: ['APA', 'BibTeX', 'RIS', 'CSL-JSON'] }}
          values={{ share: locale.text('figure:share') }}
        />
      </p>
    </Part>
  );
}
