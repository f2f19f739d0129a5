import { useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useBundle } from '../../data/useData.ts';
import type { Membership } from '../../domain/membership.ts';
import { profiledStates } from '../../domain/profiled.ts';
import type { State } from '../../domain/state.ts';
import { foldText } from '../../locale/search.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { thingsLike } from '../lists/thingsLike.ts';
import { UnknownThing } from '../lists/UnknownThing.tsx';
import { useArrival } from '../lists/useArrival.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { useTitle } from '../lists/useTitle.ts';
import { useLocale } from '../localeContext.tsx';
import { stateEntries } from '../profiles/stateEntries.ts';
import { StateIndex } from '../profiles/StateIndex.tsx';
import { StateProfile } from '../profiles/StateProfile.tsx';

/** The list of all states, or the profile of one. */
export function StatesPage() {
  const locale = useLocale();
  const { id } = useView().context;
  const { catalogue } = useAtlas();
  const loaded = useBundle<readonly Membership[]>('memberships');
  const memberships = loaded.state === 'ready' ? loaded.value : null;
  const states = useMemo(
    () => (memberships === null ? [] : profiledStates(catalogue, memberships)),
    [catalogue, memberships],
  );
  const state = id === null ? undefined : findState(states, id);
  useArrival('states', id);
  useTitle(
    state === undefined
      ? locale.text(
          id === null || memberships === null
            ? 'site:pages.states.title'
            : 'profile:states.unknown.title',
        )
      : locale.value({ kind: 'state', id: state.id }),
  );
  const linkTo = useThingLink('states');
  const navigate = useNavigate();
  const moved = state === undefined || state.id === id ? null : linkTo(state.id);
  useEffect(() => {
    if (moved !== null) void navigate(moved, { replace: true });
  }, [navigate, moved]);
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (memberships === null) return null;
  if (id === null) return <StateIndex states={states} memberships={memberships} />;
  if (state !== undefined) {
    return <StateProfile key={state.id} state={state} memberships={memberships} />;
  }
  return (
    <UnknownThing
      page="states"
      title={locale.text('profile:states.unknown.title')}
      body={locale.text('profile:states.unknown.body', { id })}
      like={thingsLike(id, stateEntries(states, locale)).map((found) => ({
        id: found,
        name: locale.value({ kind: 'state', id: found }),
      }))}
      back={locale.text('profile:states.back')}
    />
  );
}

/** By its code in any case, its two letters, or a name in any language. */
function findState(states: readonly State[], typed: string): State | undefined {
  const code = typed.toUpperCase();
  const name = foldText(typed.replaceAll('-', ' '));
  return (
    states.find(({ id, iso2 }) => id === code || iso2 === code) ??
    states.find(({ name: names }) => Object.values(names).some((one) => foldText(one) === name))
  );
}
