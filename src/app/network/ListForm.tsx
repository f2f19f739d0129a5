import { memo, useLayoutEffect, useMemo } from 'react';
import { isFact } from '../../charts/network/factsInWeb.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { linkMark, markOf } from '../../charts/network/marks.ts';
import { tieSentences } from '../../charts/network/listWords.ts';
import { linksByNode, linkText } from '../../charts/network/readerWords.ts';
import type { Web, WebLink, WebNode } from '../../charts/network/web.ts';
import { nameOfThing } from '../../charts/network/words.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { markAttributes } from './markAttributes.ts';
import { middle } from './middle.ts';
import { PairTable } from './PairTable.tsx';
import { useNaming } from './useNaming.ts';
import type { ListNaming } from './useNaming.ts';
import styles from './ListForm.module.css';

interface ListFormProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
  readonly onShown: (form: 'list') => void;
}

const none: readonly WebLink[] = [];

/** The web as sentences and tables: for reading, for print, for those who hear it. The same questions, the same answers. */
export function ListForm({ data, web, view, onShown }: ListFormProps) {
  useLayoutEffect(() => onShown('list'), [onShown]);
  const locale = useLocale();
  const naming = useNaming(data);
  const links = useMemo(() => linksByNode(web), [web]);
  const nodes = useMemo(
    () => web.nodes.toSorted((a, b) => naming.compare(naming.nameOf(a.id), naming.nameOf(b.id))),
    [web, naming],
  );
  const groups = [
    { title: locale.text('network:list.states'), of: nodes.filter(({ kind }) => kind === 'state') },
    {
      title: locale.text('network:list.organisations'),
      of: nodes.filter(({ kind }) => kind === 'organisation'),
    },
    {
      title: locale.text('network:list.facts'),
      // In order of time, as the web has them.
      of: web.nodes.filter(isFact),
    },
  ].filter(({ of }) => of.length > 0);
  if (groups.length === 0) return <p>{locale.text('network:list.empty')}</p>;
  return (
    <div className={styles['list']}>
      {groups.map(({ title, of }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles['nodes']}>
            {of.map((node) => (
              <ListedNode
                key={node.id}
                data={data}
                web={web}
                node={node}
                links={links.get(node.id) ?? none}
                naming={naming}
              />
            ))}
          </ul>
        </section>
      ))}
      <PairTable data={data} web={web} view={view} />
    </div>
  );
}

interface ListedNodeProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly node: WebNode;
  readonly links: readonly WebLink[];
  readonly naming: ListNaming;
}

/** A node with what ties it; a membership stands once, under its state. */
const ListedNode = memo(function ListedNode(props: ListedNodeProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { data, web, node, links, naming } = props;
  const own = links.filter(({ a }) => a === node.id);
  return (
    <li {...markAttributes(markOf(data, web, node))}>
      <h3>
        <button type="button" onClick={() => store.update(middle(node.id))}>
          {locale.value(nameOfThing(data, node, locale))}
        </button>
      </h3>
      {tieSentences(data, node, links, naming.inOrder, locale).map((line) => (
        <p key={line.key}>{locale.say(line)}</p>
      ))}
      {own.length === 0 ? null : (
        <details>
          <summary>{locale.text('ties:list.dates')}</summary>
          <ul>
            {own.map((link) => (
              <li key={link.key} {...markAttributes(linkMark(link))}>
                {linkText(data, link, locale)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
});
