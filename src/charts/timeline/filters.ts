/** Which facts a reader's choices let through. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { Localised, OrganisationId, StateId } from '../../domain/ids.ts';
import { foldText } from '../../locale/fold.ts';
import type { View } from '../../view/view.ts';
import { sourcesOf } from './items.ts';
import type { TimelineItem } from './items.ts';

/** Which states a timeline is about; `null` where all of them. */
export function statesOf(
  view: Pick<View, 'states' | 'within'>,
  inside: ReadonlySet<StateId>,
): ReadonlySet<StateId> | null {
  if (view.states.length === 0) return view.within.length === 0 ? null : inside;
  return new Set(view.states.filter((state) => view.within.length === 0 || inside.has(state)));
}

/** The organisation in view that an event is of: the first that held it, else the first that it names. */
export function homeOfEvent(
  { organisers, organisations }: AtlasEvent,
  inView: ReadonlySet<OrganisationId>,
): OrganisationId | null {
  return [...organisers, ...organisations].find((id) => inView.has(id)) ?? null;
}

export function homeOfAgreement(
  { parties }: Agreement,
  inView: ReadonlySet<OrganisationId>,
): OrganisationId | null {
  for (const party of parties) {
    if ('organisation' in party && inView.has(party.organisation)) return party.organisation;
  }
  return null;
}

/** Whether a fact is of one of the states: held there, naming it, signed by it. */
export function concerns(item: TimelineItem, states: ReadonlySet<StateId> | null): boolean {
  if (states === null) return true;
  switch (item.kind) {
    case 'membership':
      return states.has(item.row.state);
    case 'office':
      return item.office.state !== null && states.has(item.office.state);
    case 'event': {
      const { place, states: named } = item.event;
      return (
        (place?.state != null && states.has(place.state)) || named.some((id) => states.has(id))
      );
    }
    case 'agreement':
      return item.agreement.parties.some((party) => 'state' in party && states.has(party.state));
    default:
      return item satisfies never;
  }
}

/** A test of the choices that hide facts within what the timeline is about: types, text, sources. */
export function createFilter(
  view: Pick<View, 'types' | 'q' | 'sure'>,
  catalogue: Catalogue,
): (item: TimelineItem) => boolean {
  const words = foldText(view.q)
    .split(' ')
    .filter((word) => word !== '');
  const textOf = words.length === 0 ? null : createTexts(catalogue);
  return (item) => {
    if (view.sure && sourcesOf(item).length < 2) return false;
    if (item.kind === 'event' && view.types.length > 0 && !view.types.includes(item.event.type)) {
      return false;
    }
    if (textOf === null) return true;
    const text = textOf(item);
    return words.every((word) => text.includes(word));
  };
}

/** What a search looks in, folded: names and titles in every language, so that any keyboard finds them. */
function createTexts(catalogue: Catalogue): (item: TimelineItem) => string {
  const names = new Map<string, string>();
  const say = (...texts: readonly (Localised | null | undefined)[]): string =>
    foldText(texts.flatMap((text) => Object.values(text ?? {})).join(' '));
  for (const { id, iso2, name, aliases = [] } of catalogue.states) {
    names.set(id, `${say(name)} ${foldText([id, iso2, ...aliases].join(' '))}`);
  }
  for (const { id, name, abbreviation } of catalogue.organisations) {
    names.set(id, say(name, abbreviation));
  }
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return (item) => {
    switch (item.kind) {
      case 'membership':
        return `${nameOf(item.row.state)} ${nameOf(item.row.organisation)}`;
      case 'office':
        return `${nameOf(item.office.state)} ${say(item.office.person)}`;
      case 'event': {
        const { title, note, place, organisers, organisations } = item.event;
        const ids = [place?.state ?? null, ...organisers, ...organisations];
        return [say(title, note, place?.city), ...ids.map(nameOf)].join(' ');
      }
      case 'agreement': {
        const ids = item.agreement.parties.map((party) =>
          'state' in party ? party.state : party.organisation,
        );
        return [say(item.agreement.title), ...ids.map(nameOf)].join(' ');
      }
      default:
        return item satisfies never;
    }
  };
}
