import { useMemo } from 'react';
import type { Naming } from '../../charts/network/matrix.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NamedId } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { useLocale } from '../localeContext.tsx';

export interface ListNaming extends Naming {
  /** Ids in the order of their names. */
  inOrder(ids: readonly string[]): readonly string[];
}

/** Names of states, organisations and regions in the reader's language, and their order. */
export function useNaming({ catalogue }: NetworkData): ListNaming {
  const locale = useLocale();
  return useMemo(() => namingOf({ catalogue }, locale), [catalogue, locale]);
}

export function namingOf(
  { catalogue }: Pick<NetworkData, 'catalogue'>,
  locale: Pick<Locale, 'value' | 'compare'>,
): ListNaming {
  const named = new Map<string, NamedId>([
    ...catalogue.states.map(({ id }) => [id, { kind: 'state', id }] as const),
    ...catalogue.organisations.map(({ id }) => [id, { kind: 'organisation', id }] as const),
    ...catalogue.regions.map(({ id }) => [id, { kind: 'region', id }] as const),
  ]);
  const nameOf = (id: string): string => {
    const name = named.get(id);
    return name === undefined ? id : locale.value(name);
  };
  return {
    compare: locale.compare,
    nameOf,
    inOrder: (ids) => ids.toSorted((a, b) => locale.compare(nameOf(a), nameOf(b))),
  };
}
