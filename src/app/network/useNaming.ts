import { useMemo } from 'react';
import type { Naming } from '../../charts/network/matrix.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NamedId } from '../../domain/message.ts';
import { useLocale } from '../localeContext.tsx';

/** Names of states, organisations and regions in the reader's language, and their order. */
export function useNaming({ catalogue }: NetworkData): Naming {
  const locale = useLocale();
  return useMemo(() => {
    const named = new Map<string, NamedId>([
      ...catalogue.states.map(({ id }) => [id, { kind: 'state', id }] as const),
      ...catalogue.organisations.map(({ id }) => [id, { kind: 'organisation', id }] as const),
      ...catalogue.regions.map(({ id }) => [id, { kind: 'region', id }] as const),
    ]);
    return {
      compare: locale.compare,
      nameOf(id) {
        const name = named.get(id);
        return name === undefined ? id : locale.value(name);
      },
    };
  }, [catalogue, locale]);
}
