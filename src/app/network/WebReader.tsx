import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { linkMark, markOf, otherEnd } from '../../charts/network/marks.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import { linksByNode, linkText, nodeText } from '../../charts/network/readerWords.ts';
import type { Web, WebLink, WebNode } from '../../charts/network/web.ts';
import { isArrow, webStep } from '../../interact/webKeys.ts';
import { useViewStore } from '../../view/useView.ts';
import type { Mark } from '../../scene/scene.ts';
import { useLocale } from '../localeContext.tsx';
import { markAttributes } from './markAttributes.ts';
import { middle } from './middle.ts';
import { useNaming } from './useNaming.ts';
import type { ListNaming } from './useNaming.ts';
import type { WebCamera } from './useWebCamera.ts';
import styles from './WebReader.module.css';

/** Takes the reader to a node; says whether it is there. */
export type Pilot = (id: string) => boolean;

interface WebReaderProps {
  readonly data: NetworkData;
  readonly web: Web;
  /** Where everybody stands just now: the list is the same wherever that is. */
  readonly layout: { readonly current: NetworkLayout | null };
  readonly camera: WebCamera;
  /** Gives the way to a node to those who look for one. */
  readonly onPilot: (pilot: Pilot | null) => void;
  readonly onLit: (id: string | null) => void;
  /** Lets a node that the reader has put somewhere go back to its place. */
  readonly onRelease: (id: string) => void;
  /** Hears whether all nodes are in the document. */
  readonly onWhole: (isWhole: boolean) => void;
}

const none: readonly WebLink[] = [];

/**
 * Every node and link of the web as an element of the document, for those who do not see the canvas, for the keyboard and for
 * tools. One stop of the Tab key; arrows follow the links as they lie on the screen, and what has the focus lights up there.
 */
export function WebReader({
  data,
  web,
  layout,
  camera,
  onPilot,
  onLit,
  onRelease,
  onWhole,
}: WebReaderProps) {
  const locale = useLocale();
  const store = useViewStore();
  const list = useRef<HTMLDivElement>(null);
  const links = useMemo(() => linksByNode(web), [web]);
  const naming = useNaming(data);
  const nodes = useMemo(() => inOrder(web.nodes, naming), [web, naming]);
  const count = useGrowing(nodes.length, onWhole);
  const [at, setAt] = useState<string | null>(null);
  const current = at !== null && nodes.some(({ id }) => id === at) ? at : nodes[0]?.id;
  const path = useRef<string[]>([]);

  // The same functions for all nodes and all time, so that a node is drawn again only when its links have changed.
  const latest = useRef({ links, nodes, current });
  useLayoutEffect(() => {
    latest.current = { links, nodes, current };
  });
  const hand = useMemo((): Hand => {
    const goTo = (id: string): void =>
      list.current
        ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
        ?.focus({ preventScroll: true });
    return {
      onFocus(id) {
        setAt(id);
        onLit(id);
        const spot = layout.current?.spots.get(id);
        if (spot !== undefined) camera.show(spot.x, spot.y);
      },
      onBlur: () => onLit(null),
      onChoose: (id) => store.update(middle(id as WebNode['id'])),
      onKeyDown(event) {
        const { links: ties, nodes: all, current: from } = latest.current;
        if (event.ctrlKey || event.metaKey || event.altKey || from === undefined) return;
        const actions: Readonly<Record<string, () => void>> = {
          '+': () => camera.zoomBy(1.5),
          '=': () => camera.zoomBy(1.5),
          '-': () => camera.zoomBy(1 / 1.5),
          '0': camera.reset,
          Delete: () => onRelease(from),
          Escape: () => store.update(middle(null)),
          Backspace() {
            const back = path.current.pop();
            if (back !== undefined) goTo(back);
          },
        };
        const board = {
          places: all.flatMap(({ id }) => {
            const spot = layout.current?.spots.get(id);
            return spot === undefined ? [] : [{ id, x: spot.x, y: spot.y }];
          }),
          neighbours: (id: string) => (ties.get(id) ?? none).map((link) => otherEnd(link, id)),
        };
        const step = webStep(event.key, board, from);
        if (step !== null) {
          path.current.push(from);
          goTo(step);
        } else if (actions[event.key] !== undefined) actions[event.key]?.();
        else if (!isArrow(event.key)) return;
        event.preventDefault();
      },
    };
  }, [layout, camera, store, onLit, onRelease]);
  useEffect(() => {
    onPilot((id) => {
      const spot = layout.current?.spots.get(id);
      const button = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
      if (spot === undefined || button == null) return false;
      camera.flyTo(spot.x, spot.y);
      button.focus({ preventScroll: true });
      return true;
    });
    return () => onPilot(null);
  }, [layout, onPilot, camera]);
  return (
    <div
      ref={list}
      className={styles['list']}
      role="group"
      aria-label={locale.text('network:list.label')}
    >
      <p>{locale.text(nodes.length === 0 ? 'network:list.empty' : 'network:list.hint')}</p>
      <ul>
        {nodes.slice(0, count).map((node) => (
          <NodeItem
            key={node.id}
            data={data}
            web={web}
            node={node}
            links={links.get(node.id) ?? none}
            isCurrent={node.id === current}
            hand={hand}
          />
        ))}
      </ul>
    </div>
  );
}

/** So many nodes come into the document in one go. */
const portion = 400;

/** How many of the nodes are in the document: some more with every frame, so that no frame waits for thousands of them. */
function useGrowing(length: number, onWhole: (isWhole: boolean) => void): number {
  const [count, setCount] = useState(portion);
  const isWhole = count >= length;
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() => setCount((now) => now + portion));
    return () => cancelAnimationFrame(frame);
  }, [count, isWhole]);
  useLayoutEffect(() => onWhole(isWhole), [isWhole, onWhole]);
  return count;
}

/** What is in the middle, then organisations, then states and what else there is, each by name. */
function inOrder(nodes: readonly WebNode[], { nameOf, compare }: ListNaming): readonly WebNode[] {
  const rank = ({ kind, ring }: WebNode): number =>
    ring === 0 ? 0 : kind === 'organisation' ? 1 : 2;
  return nodes
    .map((node) => ({ node, name: nameOf(node.id) }))
    .toSorted((a, b) => rank(a.node) - rank(b.node) || compare(a.name, b.name))
    .map(({ node }) => node);
}

interface Hand {
  readonly onFocus: (id: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChoose: (id: string) => void;
}

interface NodeItemProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly node: WebNode;
  readonly links: readonly WebLink[];
  /** Whether the Tab key comes to it. */
  readonly isCurrent: boolean;
  readonly hand: Hand;
}

/** Words are made here and not in one go for the whole list: a long list is drawn in pieces between frames. */
const NodeItem = memo(
  function NodeItem({ data, web, node, links, isCurrent, hand }: NodeItemProps) {
    const locale = useLocale();
    const own = links.filter(({ a }) => a === node.id);
    return (
      <li>
        <button
          type="button"
          tabIndex={isCurrent ? 0 : -1}
          data-key={node.id}
          {...markAttributes(markOf(data, web, node))}
          onFocus={() => hand.onFocus(node.id)}
          onBlur={hand.onBlur}
          onKeyDown={hand.onKeyDown}
          onClick={() => hand.onChoose(node.id)}
        >
          {nodeText(data, node, links, locale)}
        </button>
        {own.length === 0 ? null : <LinkItems data={data} links={own} />}
      </li>
    );
  },
  (a, b) =>
    a.isCurrent === b.isCurrent &&
    a.hand === b.hand &&
    a.data === b.data &&
    a.node.ring === b.node.ring &&
    a.web.nodes[0]?.id === b.web.nodes[0]?.id &&
    a.links.length === b.links.length &&
    a.links.every((link, index) => isSameLink(link, b.links[index])),
);

interface LinkItemsProps {
  readonly data: NetworkData;
  readonly links: readonly WebLink[];
}

/** A thousand links as plain elements: as components they would be half of the time until the page is complete. */
function LinkItems({ data, links }: LinkItemsProps) {
  const locale = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const items = useMemo(
    () => links.map((link) => itemOf(linkMark(link), linkText(data, link, locale))),
    [data, links, locale],
  );
  useLayoutEffect(() => list.current?.replaceChildren(...items), [items]);
  return <ul ref={list} />;
}

function itemOf(mark: Mark, text: string): HTMLLIElement {
  const item = document.createElement('li');
  for (const [name, value] of Object.entries(markAttributes(mark))) {
    if (value !== undefined) item.setAttribute(name, String(value));
  }
  item.textContent = text;
  return item;
}

/** A node's own number is of its links where it is a state; of an organisation, of all its members, whoever is in view. */
function isSameLink(a: WebLink, b: WebLink | undefined): boolean {
  if (b === undefined || a.key !== b.key) return false;
  switch (a.kind) {
    case 'membership':
      return b.kind === 'membership' && a.row === b.row;
    case 'agreement':
      return b.kind === 'agreement' && a.agreements.length === b.agreements.length;
    case 'event':
      return b.kind === 'event' && a.events.length === b.events.length;
    case 'shared':
      return b.kind === 'shared' && a.shared === b.shared;
    default:
      return a satisfies never;
  }
}
