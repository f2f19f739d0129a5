/** What the legend of an indicator says of its classes and of what they are held against. */
import type { Message, MessageValue } from '../../domain/message.ts';
import type { ColourScale } from '../_shared/colourScale.ts';
import type { Reference } from './references.ts';

type Quantity = (value: number) => MessageValue;

/** What a class holds. The first and the last are open, because values of other years may lie beyond. */
export function meaningOf(
  { limits, extent }: ColourScale,
  index: number,
  quantity: Quantity,
): Message {
  const from = limits[index - 1];
  const to = limits[index];
  if (from === undefined && to === undefined) {
    return { key: 'figure:value.of', values: { value: quantity(extent[0]) } };
  }
  if (from === undefined) {
    return { key: 'legend:below', values: { limit: quantity(to ?? 0) } };
  }
  if (to === undefined) return { key: 'legend:above', values: { limit: quantity(from) } };
  return { key: 'legend:between', values: { from: quantity(from), to: quantity(to) } };
}

/** The limits to name first: powers of ten on a logarithmic scale, every one elsewhere. */
export function isMain({ kind }: ColourScale, limit: number): boolean {
  return kind !== 'log' || Number.isInteger(Math.round(Math.log10(limit) * 1e9) / 1e9);
}

/** A figure to hold the classes against, by name and value. */
export function referenceWords(reference: Reference, quantity: Quantity): Message {
  const value = quantity(reference.value);
  switch (reference.kind) {
    case 'organisation':
      return {
        key: 'legend:reference.organisation',
        values: { organisation: { kind: 'organisation', id: reference.organisation }, value },
      };
    case 'mean':
      return {
        key: 'legend:reference.mean',
        values: { count: { kind: 'count', value: reference.count }, value },
      };
    case 'world':
      return { key: 'legend:reference.world', values: { value } };
    default:
      return reference satisfies never;
  }
}
