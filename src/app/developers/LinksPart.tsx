import { isFigurePage, profilePages } from '../../view/page.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { pages } from '../pages.ts';
import { Code, Coded } from './Coded.tsx';
import styles from './Developers.module.css';
import { Part } from './Part.tsx';
import { siteAddress } from './siteAddress.ts';

/** Written loosely on purpose: the page puts it into its one form. */
const loose = 'states=kuwait.bahrain&time=٢٠١٥';

/** How an address is made, and what can be relied on. */
export function LinksPart() {
  const locale = useLocale();
  const { href, context } = useView();
  const { catalogue } = useAtlas();
  const [indicator] = catalogue.headline;
  const query = `indicator=${indicator}&time=2015`;
  const typed = `/${context.language}/map?${loose}`;
  return (
    <Part id="links">
      <p>{locale.text('developers:links.intro')}</p>
      <p className={styles['address']} dir="ltr">
        <span>{siteAddress()}</span>
        <b>{context.language}</b>/<b>map</b>?<b>{query}</b>
      </p>
      <dl className={styles['parts']}>
        <dt>
          <Code>{context.language}</Code>
        </dt>
        <dd>
          <Coded
            text="developers:links.parts.language"
            codes={{ languages: catalogue.languages }}
          />
        </dd>
        <dt>
          <Code>map</Code>
        </dt>
        <dd>{locale.text('developers:links.parts.page')}</dd>
        <dt>
          <Code>{query}</Code>
        </dt>
        <dd>
          <Coded text="developers:links.parts.query" codes={{ and: '&' }} />
        </dd>
      </dl>
      <ul className={styles['rules']}>
        <li>
          <Coded
            text="developers:links.rules.lists"
            codes={{ dot: '.', dots: '..', list: 'states=BHR.KWT', range: 'time=1990..2020' }}
          />
        </li>
        <li>{locale.text('developers:links.rules.defaults')}</li>
        <li>
          {locale.text('developers:links.rules.typed')}{' '}
          <PageLink to={typed}>
            <Code>{`?${loose}`}</Code>
          </PageLink>
        </li>
        <li>{locale.text('developers:links.rules.repair')}</li>
        <li>
          <Coded text="developers:links.rules.foreign" codes={{ hash: '#' }} />
        </li>
        <li>{locale.text('developers:links.rules.ever')}</li>
      </ul>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="links">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{locale.text('developers:links.page')}</th>
              <th scope="col">{locale.text('developers:links.path')}</th>
              <th scope="col">{locale.text('developers:links.frame')}</th>
            </tr>
          </thead>
          <tbody>
            {pages.map(({ id }) => (
              <tr key={id}>
                <th scope="row">
                  <PageLink to={href({ page: id })}>
                    {locale.text(`site:pages.${id}.title`)}
                  </PageLink>
                </th>
                <td>
                  {pathsOf(id).map((path) => (
                    <Code key={path}>{path}</Code>
                  ))}
                </td>
                <td>{isFigurePage(id) ? <Code>{`/{lang}/embed/${id}`}</Code> : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

/** The paths of a page and of its things, as `docs/contract.md` writes them. */
function pathsOf(id: (typeof pages)[number]['id']): readonly string[] {
  if (id === 'overview') return ['/{lang}/'];
  const path = `/{lang}/${id}`;
  const hasThings = profilePages.some((page) => page === id);
  return hasThings ? [path, `${path}/${id === 'states' ? '{ISO3}' : '{id}'}`] : [path];
}
