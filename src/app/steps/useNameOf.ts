import { useCallback } from 'react';
import { useBundles } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { Agreement } from '../../domain/fact.ts';
import type { IncomeId, OrganisationId, RegionId, StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Vocabulary } from '../../view/vocabulary.ts';
import { useLocale } from '../localeContext.tsx';
import type { Standpoint } from './steps.ts';
import { nodeOf } from './stepWords.ts';
import type { NameOf } from './stepWords.ts';

const factBundles = ['events', 'agreements', 'memberships'];
const nothing: readonly string[] = [];

function has(ids: readonly string[] | undefined, id: string): boolean {
  return ids?.includes(id) === true;
}

/** Whether the catalogue has no name for something that these views name: then the facts are fetched for theirs. */
function needsFacts(views: readonly Standpoint[], { states, ...known }: Vocabulary): boolean {
  return views.some(({ view, context }) =>
    [view.focus, view.to, context.id, ...view.pins.map(nodeOf)].some(
      (id) =>
        id !== null && !has(states, id) && !has(known.organisations, id) && !has(known.bodies, id),
    ),
  );
}

/** The name of anything that these views name by its id; the id itself until what has the name is here. */
export function useNameOf(views: readonly Standpoint[], vocabulary: Vocabulary): NameOf {
  const { language } = useLocale();
  const loaded = useBundles(needsFacts(views, vocabulary) ? factBundles : nothing);
  const facts = loaded.state === 'ready' ? loaded.value : null;
  return useCallback(
    (id) => {
      const { states, organisations, bodies, regions, incomes } = vocabulary;
      if (has(states, id)) return { kind: 'state', id: id as StateId };
      if (has(organisations, id) || has(bodies, id)) {
        return { kind: 'organisation', id: id as OrganisationId };
      }
      if (has(regions, id)) return { kind: 'region', id: id as RegionId };
      if (has(incomes, id)) return { kind: 'income', id: id as IncomeId };
      const events = (facts?.get('events') as EventsBundle | undefined)?.events ?? [];
      const agreements = (facts?.get('agreements') ?? []) as readonly Agreement[];
      const titled = [...events, ...agreements].find((fact) => fact.id === id);
      if (titled !== undefined) return titled.title[language] ?? titled.title['en'] ?? id;
      const memberships = (facts?.get('memberships') ?? []) as readonly Membership[];
      const membership = memberships.find((one) => one.id === id);
      if (membership === undefined) return id;
      const { state, organisation } = membership;
      const values = {
        state: { kind: 'state', id: state },
        organisation: { kind: 'organisation', id: organisation },
      } as const;
      return { kind: 'message', message: { key: 'steps:membership', values } };
    },
    [vocabulary, facts, language],
  );
}
