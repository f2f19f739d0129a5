import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { Coded } from './Coded.tsx';
import { Part } from './Part.tsx';
import { readCode, tableCode } from './dataCode.ts';
import { siteAddress } from './siteAddress.ts';

/** The files that the atlas reads, for other programs. */
export function DataPart() {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue, manifest } = useAtlas();
  const indicator = catalogue.headline[0] ?? '';
  const latest = catalogue.indicators.find(({ id }) => id === indicator)?.latest ?? 0;
  const state = catalogue.states[0]?.id ?? '';
  const csv = manifest.bundles[`indicator/${indicator}`]?.csv;
  return (
    <Part id="data">
      <p>
        <Coded
          text="developers:data.intro"
          codes={{ manifest: 'data/manifest.json', schema: 'JSON Schema', csv: 'CSV' }}
        />
      </p>
      <p>
        <Coded
          text="developers:data.query"
          codes={{ schema: 'JSON Schema', query: 'data/schema/query.json' }}
        />
      </p>
      <p>{locale.text('developers:data.read')}</p>
      <CodeBlock
        label={locale.text('developers:data.read')}
        code={readCode(siteAddress(), indicator, state, latest)}
      />
      {csv === undefined ? null : (
        <>
          <p>
            <Coded text="developers:data.table" codes={{ language: 'Python' }} />
          </p>
          <CodeBlock label={`${indicator} CSV`} code={tableCode(siteAddress(), csv)} />
        </>
      )}
      <p>
        <Coded text="developers:data.cors" codes={{ header: 'Access-Control-Allow-Origin: *' }} />
      </p>
      <p>
        <PageLink to={href({ page: 'sources', hash: 'files' })}>
          {locale.text('developers:data.files')}
        </PageLink>
      </p>
    </Part>
  );
}
