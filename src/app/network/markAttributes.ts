import type { Mark } from '../../scene/scene.ts';

/** A mark as attributes of an element, as the public contract has them. */
export function markAttributes(mark: Mark): Readonly<Record<string, string | number | undefined>> {
  return {
    'data-mark': mark.kind,
    'data-state': mark.state,
    'data-organisation': mark.organisation,
    'data-event': mark.event,
    'data-agreement': mark.agreement,
    'data-membership': mark.membership,
    'data-link': mark.link,
    'data-role': mark.role,
    'data-value': mark.value,
    'data-missing': mark.missing === true ? 'true' : undefined,
  };
}
