import type { Membership } from '../src/domain/membership.ts';
import { profiledStates } from '../src/domain/profiled.ts';
import type { StateId } from '../src/domain/ids.ts';
import type { Capital, State } from '../src/domain/state.ts';
import type { Locale } from '../src/locale/locale.ts';
import { stateSubject } from './head/thingSubjects.ts';
import { readBundle } from './readBundle.ts';
import type { ThingKind } from './thingPages.ts';

type Capitals = Readonly<Record<StateId, Capital>>;

export const statePages: ThingKind = {
  page: 'states',
  bundles: ({ headline }) => [
    'catalogue',
    'memberships',
    'capitals',
    'events',
    'agreements',
    ...headline.map((id) => `indicator/${id}`),
  ],
  read: async (site) => {
    const memberships = (await readBundle<readonly Membership[]>(site, 'memberships')) ?? [];
    const capitals = (await readBundle<Capitals>(site, 'capitals')) ?? {};
    const states = profiledStates(site.catalogue, memberships);
    return (locale) =>
      states.map((state) => ({
        id: state.id,
        title: locale.value({ kind: 'state', id: state.id }),
        description: describeState(state, capitals, locale),
        subject: stateSubject(state, capitals[state.id], locale),
      }));
  },
};

/** Its capital, region and income group, as far as they are known. */
export function stateFacts(
  { id, region, income }: State,
  capitals: Capitals,
  locale: Locale,
): readonly string[] {
  return [
    capitals[id]?.name[locale.language],
    region === null ? undefined : locale.value({ kind: 'region', id: region }),
    income === null ? undefined : locale.value({ kind: 'income', id: income }),
  ].filter((fact) => fact !== undefined);
}

/** The same, and what its page has. */
function describeState(state: State, capitals: Capitals, locale: Locale): string {
  const { id } = state;
  const facts = stateFacts(state, capitals, locale);
  return locale.text('profile:head.state', {
    state: { kind: 'state', id },
    facts: { kind: 'text', text: facts.length === 0 ? id : facts.join(' · ') },
  });
}
