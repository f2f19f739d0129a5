import type { Catalogue } from '../../domain/catalogue.ts';
import type { Message } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';

/**
 * What has to be said with every count of members: of which organisations in view only some members are recorded. Empty where
 * the rosters are whole, and where no organisation is named.
 */
export function partialRosters(
  { organisations }: Catalogue,
  { orgs }: Pick<View, 'orgs'>,
): readonly Message[] {
  if (orgs === 'all') return [];
  const partial = organisations.filter(
    ({ id, roster }) => roster === 'partial' && orgs.includes(id),
  );
  return partial.length === 0
    ? []
    : [
        {
          key: 'figure:partialRoster',
          values: {
            organisations: {
              kind: 'list',
              items: partial.map(({ id }) => ({ kind: 'organisation', id })),
            },
          },
        },
      ];
}
