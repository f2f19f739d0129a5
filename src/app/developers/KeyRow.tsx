import { figurePages } from '../../view/page.ts';
import { paramDocs } from '../../view/paramDocs.ts';
import { anyParams } from '../../view/params.ts';
import { useView } from '../../view/useView.ts';
import type { ViewKey } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { pages } from '../pages.ts';
import { Code, Coded } from './Coded.tsx';
import styles from './Developers.module.css';
import type { KeyExample } from './keyExamples.ts';

interface KeyRowProps {
  readonly name: ViewKey;
  readonly examples: readonly KeyExample[];
}

/** What a key does, which values it takes, what it is where it is not written, where it counts, and links that show it. */
export function KeyRow({ name, examples }: KeyRowProps) {
  const locale = useLocale();
  return (
    <div id={`key-${name}`}>
      <dt>
        <Code>{name}</Code>
      </dt>
      <dd>
        <p>
          <Coded text={`developers:about.${name}`} codes={paramDocs[name].about} />
        </p>
        <ul>
          <li>
            <small>{locale.text('developers:keys.values')}</small>
            <span>
              <Values name={name} />
            </span>
          </li>
          <li>
            <small>{locale.text('developers:keys.initial')}</small>
            <span>
              <Initial name={name} />
            </span>
          </li>
          <li>
            <small>{locale.text('developers:keys.pages')}</small>
            <span>
              <Where name={name} />
            </span>
          </li>
          {examples.length === 0 ? null : (
            <li>
              <small>{locale.text('developers:keys.examples')}</small>
              <span className={styles['examples']}>
                {examples.map(({ text, href }) => (
                  <PageLink key={text} to={href}>
                    <Code>{text}</Code>
                  </PageLink>
                ))}
              </span>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

function Values({ name }: Pick<KeyRowProps, 'name'>) {
  const { values } = paramDocs[name];
  if (values !== undefined) {
    const [text, codes] = values;
    return <Coded text={`developers:values.${text}`} codes={codes} />;
  }
  return (
    <span className={styles['words']}>
      {(anyParams[name].options ?? []).map((option) => (
        <Code key={option}>{option}</Code>
      ))}
    </span>
  );
}

function Initial({ name }: Pick<KeyRowProps, 'name'>) {
  const locale = useLocale();
  const { context } = useView();
  const { initial: told } = paramDocs[name];
  if (told !== undefined) {
    const [text, codes] = told;
    return <Coded text={`developers:initial.${text}`} codes={codes} />;
  }
  const { write, initial } = anyParams[name];
  const text = write(initial({ ...context, page: 'map' }));
  if (text === 'none') return locale.text('developers:initial.none');
  return text === 'all' ? locale.text('developers:initial.all') : <Code>{text}</Code>;
}

function Where({ name }: Pick<KeyRowProps, 'name'>) {
  const locale = useLocale();
  const { pages: where } = anyParams[name];
  if (typeof where === 'string') return locale.text(`developers:keys.${where}`);
  const hasAll = figurePages.every((page) => where.includes(page));
  const named = pages.filter(
    ({ id }) => where.includes(id) && !(hasAll && figurePages.some((page) => page === id)),
  );
  return locale.list([
    ...(hasAll ? [locale.text('developers:keys.views')] : []),
    ...named.map(({ id }) => locale.text(`site:pages.${id}.title`)),
  ]);
}
