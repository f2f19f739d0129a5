/** What changed of each key of a view, in words: the compiler sees that no key lacks them. */
import type { IndicatorId } from '../../domain/ids.ts';
import type { Message, MessageKey, MessageValue } from '../../domain/message.ts';
import { isRange } from '../../view/time.ts';
import type { TimePoint, TimeValue } from '../../view/time.ts';
import type { View, ViewKey, Zoom } from '../../view/view.ts';

/** Gives the name of anything that an address can name by its id. */
export type NameOf = (id: string) => MessageValue;

type Words<T> = (before: T, after: T, nameOf: NameOf) => readonly Message[];

/** Names that one line holds; of more, all but the first five are counted. */
const mostNames = 6;

function say(key: MessageKey, values?: Message['values']): readonly Message[] {
  return [values === undefined ? { key } : { key, values }];
}

function message(key: MessageKey, values?: Message['values']): MessageValue {
  return { kind: 'message', message: values === undefined ? { key } : { key, values } };
}

function listOf(items: readonly MessageValue[]): MessageValue {
  const shown = items.length > mostNames ? items.slice(0, mostNames - 1) : items;
  const count = items.length - shown.length;
  const rest =
    count === 0 ? [] : [message('steps:others', { count: { kind: 'count', value: count } })];
  return { kind: 'list', items: [...shown, ...rest] };
}

function listed<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => MessageValue,
  keys: { readonly added: MessageKey; readonly removed: MessageKey; readonly name: string },
): readonly Message[] {
  const say = (key: MessageKey, items: readonly T[]): readonly Message[] =>
    items.length === 0 ? [] : [{ key, values: { [keys.name]: listOf(items.map(nameOf)) } }];
  return [
    ...say(
      keys.added,
      after.filter((item) => !before.includes(item)),
    ),
    ...say(
      keys.removed,
      before.filter((item) => !after.includes(item)),
    ),
  ];
}

function shareNothing<T>(a: readonly T[], b: readonly T[]): boolean {
  return !a.some((item) => b.includes(item));
}

function pointOf(point: TimePoint): MessageValue {
  if (typeof point === 'number') return { kind: 'year', year: point };
  if (point === 'latest') return message('steps:time.latest');
  if (point === 'earliest') return message('steps:time.earliest');
  return { kind: 'date', date: point };
}

function timeOf(time: TimeValue, at: MessageKey, range: MessageKey): readonly Message[] {
  return isRange(time)
    ? say(range, { from: pointOf(time.from), to: pointOf(time.to) })
    : say(at, { time: pointOf(time) });
}

function factorOf({ factor }: Zoom): MessageValue {
  return { kind: 'number', value: factor, decimals: 1 };
}

/** `KWT_402_613` is where `KWT` has been put. */
export function nodeOf(pin: string): string {
  return pin.split('_')[0] ?? pin;
}

const indicatorOf = (id: IndicatorId): MessageValue => ({ kind: 'indicator', id });

export const stepWords: { readonly [K in ViewKey]: Words<View[K]> } = {
  orgs(before, after, nameOf) {
    if (after === 'all') return say('steps:orgs.all');
    if (before === 'all' || shareNothing(before, after)) {
      return say('steps:orgs.only', { organisations: listOf(after.map(nameOf)) });
    }
    const keys = { added: 'steps:orgs.added', removed: 'steps:orgs.removed' } as const;
    return listed(before, after, nameOf, { ...keys, name: 'organisations' });
  },
  within(before, after, nameOf) {
    const keys = { added: 'steps:within.added', removed: 'steps:within.removed' } as const;
    return listed<string>(before, after, nameOf, { ...keys, name: 'places' });
  },
  states(before, after, nameOf) {
    const keys = { added: 'steps:states.added', removed: 'steps:states.removed' } as const;
    return listed(before, after, nameOf, { ...keys, name: 'states' });
  },
  time: (_, after) => timeOf(after, 'steps:time.at', 'steps:time.range'),
  indicator: (_, after) =>
    after === 'membership'
      ? say('steps:indicator.membership')
      : say('steps:indicator.of', { indicator: indicatorOf(after) }),
  scale: (_, after) => say(`steps:scale.${after}`),
  region(_, after, nameOf) {
    if (after === 'members') return say('steps:region.members');
    if (after === 'world') return say('steps:region.world');
    return say('steps:region.of', { place: nameOf(after) });
  },
  zoom(before, after) {
    if (after === null) return say('steps:zoom.whole');
    if (before?.factor === after.factor) return say('steps:zoom.moved');
    return say('steps:zoom.to', { factor: factorOf(after) });
  },
  events: (_, after) => say(after ? 'steps:events.on' : 'steps:events.off'),
  nearest: (_, after) => say(after ? 'steps:nearest.on' : 'steps:nearest.off'),
  group: (_, after) => say(`steps:group.${after}`),
  order: (_, after) => say(`steps:order.${after}`),
  types(before, after) {
    const typeOf = (type: View['types'][number]): MessageValue => message(`events:type.${type}`);
    if (after.length === 0) return say('steps:types.all');
    if (shareNothing(before, after)) {
      return say('steps:types.only', { types: listOf(after.map(typeOf)) });
    }
    const keys = { added: 'steps:types.added', removed: 'steps:types.removed' } as const;
    return listed(before, after, typeOf, { ...keys, name: 'types' });
  },
  sure: (_, after) => say(after ? 'steps:sure.on' : 'steps:sure.off'),
  second: (_, after) => say(`steps:second.${after}`),
  roll: (_, after) =>
    after === null ? say('steps:roll.none') : timeOf(after, 'steps:roll.at', 'steps:roll.range'),
  focus: (_, after, nameOf) =>
    after === null ? say('steps:focus.none') : say('steps:focus.on', { thing: nameOf(after) }),
  to: (_, after, nameOf) =>
    after === null ? say('steps:to.none') : say('steps:to.on', { thing: nameOf(after) }),
  form: (_, after) => say(`steps:form.${after}`),
  links(before, after) {
    const linkOf = (link: View['links'][number]): MessageValue =>
      message(`network:choice.kindOf.${link}`);
    const keys = { added: 'steps:links.added', removed: 'steps:links.removed' } as const;
    return listed(before, after, linkOf, { ...keys, name: 'links' });
  },
  kinds(before, after) {
    const kindOf = (kind: View['kinds'][number]): MessageValue =>
      message(`network:choice.kind.${kind}`);
    if (after.length === 0) return say('steps:kinds.all');
    if (shareNothing(before, after)) {
      return say('steps:kinds.only', { kinds: listOf(after.map(kindOf)) });
    }
    const keys = { added: 'steps:kinds.added', removed: 'steps:kinds.removed' } as const;
    return listed(before, after, kindOf, { ...keys, name: 'kinds' });
  },
  nodes(before, after) {
    const kindOf = (kind: View['nodes'][number]): MessageValue =>
      message(`network:choice.kindOf.${kind}`);
    const keys = { added: 'steps:nodes.added', removed: 'steps:nodes.removed' } as const;
    return listed(before, after, kindOf, { ...keys, name: 'nodes' });
  },
  layout: (_, after) =>
    after === null
      ? say('steps:layout.none')
      : timeOf(after, 'steps:layout.at', 'steps:layout.range'),
  lens(before, after) {
    if (after === null) return say('steps:lens.whole');
    if (before?.factor === after.factor) return say('steps:lens.moved');
    return say('steps:lens.to', { factor: factorOf(after) });
  },
  pins(before, after, nameOf) {
    const nodesOf = (pins: View['pins']): readonly string[] => pins.map((pin) => nodeOf(pin));
    const names = (ids: readonly string[]): MessageValue => listOf(ids.map(nameOf));
    const put = nodesOf(after.filter((pin) => !before.includes(pin)));
    const back = nodesOf(before).filter((id) => !nodesOf(after).includes(id));
    if (put.length === 0)
      return say('steps:pins.back', { things: names(back.length === 0 ? nodesOf(before) : back) });
    return [
      ...say('steps:pins.put', { things: names(put) }),
      ...(back.length === 0 ? [] : say('steps:pins.back', { things: names(back) })),
    ];
  },
  measure: (_, after) => say(`steps:measure.${after}`),
  span: (_, after) =>
    after === null ? say('steps:span.none') : timeOf(after, 'steps:span.at', 'steps:span.range'),
  index: (_, after) =>
    after === null
      ? say('steps:index.none')
      : say('steps:index.on', { year: { kind: 'year', year: after }, hundred: 100 }),
  total: (_, after) => say(after ? 'steps:total.on' : 'steps:total.off'),
  x: (_, after) => say('steps:x', { indicator: indicatorOf(after) }),
  y: (_, after) => say('steps:y', { indicator: indicatorOf(after) }),
  size: (_, after) => say('steps:size', { indicator: indicatorOf(after) }),
  color: (_, after) => say(`steps:color.${after}`),
  trail: (_, after) => say(after ? 'steps:trail.on' : 'steps:trail.off'),
  against: (_, after) =>
    after === null
      ? say('steps:against.none')
      : say('steps:against.on', { year: { kind: 'year', year: after } }),
  compare(_, after) {
    if (after === null) return say('steps:compare.none');
    return typeof after === 'number'
      ? say('steps:compare.year', { year: { kind: 'year', year: after } })
      : say('steps:compare.indicator', { indicator: indicatorOf(after) });
  },
  indicators(before, after) {
    const keys = { added: 'steps:indicators.added', removed: 'steps:indicators.removed' } as const;
    const changes = listed(before, after, indicatorOf, { ...keys, name: 'indicators' });
    if (changes.length > 0) return changes;
    return say('steps:indicators.order', { indicators: listOf(after.map(indicatorOf)) });
  },
  sort(_, after) {
    if (after === null) return say('steps:sort.usual');
    const { by, descending } = after;
    if (by === 'name') return say(descending ? 'steps:sort.nameBack' : 'steps:sort.name');
    return say(descending ? 'steps:sort.by' : 'steps:sort.byBack', { indicator: indicatorOf(by) });
  },
  q: (_, after) => (after === '' ? say('steps:q.none') : say('steps:q.on', { text: after })),
  nu: (_, after) => say('steps:nu', { digits: digitsOf[after] }),
  cal: (_, after) => say(`steps:cal.${after}`),
  tdir: (_, after) => say(`steps:tdir.${after}`),
  theme: (_, after) => say(`steps:theme.${after}`),
  ui: (_, after) => say(`steps:ui.${after}`),
  data: (_, after) =>
    after === null ? say('steps:data.none') : say('steps:data.on', { version: after }),
};

const digitsOf: Readonly<Record<View['nu'], string>> = {
  latn: '0123',
  arab: '٠١٢٣',
  arabext: '۰۱۲۳',
};
