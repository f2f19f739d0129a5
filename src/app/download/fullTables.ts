import type { EventsBundle } from '../../domain/bundle.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Agreement } from '../../domain/fact.ts';
import type { IndicatorBundle } from '../../domain/indicator.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import type { ExactValues } from './exactValues.ts';
import type { FileTable } from './fileTable.ts';
import { agreementsTable, eventsTable, membershipsTable, officesTable } from './factTables.ts';
import { indicatorTable } from './indicatorTable.ts';
import type { FileLocale } from './seenTable.ts';

/** A table that can be made when somebody asks for it. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  /** Whether its values can be had with more digits than the bundle has. */
  readonly isIndicator: boolean;
  make(exact?: ExactValues | null): FileTable;
}

/**
 * Everything behind a figure, a table for each bundle that has facts or values: all years and all rows, whatever the reader has
 * chosen. Shapes, places and what is worked out from the rest are the figure's own affair.
 */
export function fullTables(
  bundles: ReadonlyMap<string, unknown>,
  catalogue: Catalogue,
  locale: FileLocale,
): readonly Offered[] {
  const { language } = locale;
  return [...bundles].flatMap(([id, value]): readonly Offered[] => {
    if (id.startsWith('indicator/')) {
      const bundle = value as IndicatorBundle;
      const entry = catalogue.indicators.find((one) => one.id === bundle.id);
      const title = entry?.name[language] ?? bundle.id;
      return [
        {
          id: bundle.id,
          title,
          isIndicator: true,
          make: (exact) => indicatorTable(bundle, catalogue, language, exact),
        },
      ];
    }
    const make = (body: () => Pick<FileTable, 'columns' | 'rows'>, name = id): Offered => {
      const title = locale.text(`download:table.${name as FactTable}`);
      return { id: name, title, isIndicator: false, make: () => ({ id: name, title, ...body() }) };
    };
    switch (id) {
      case 'memberships':
        return [make(() => membershipsTable(value as readonly Membership[], catalogue, language))];
      case 'events':
        return [make(() => eventsTable(value as EventsBundle, language))];
      case 'agreements':
        return [make(() => agreementsTable(value as readonly Agreement[], language))];
      case 'organisations':
        return [
          make(() => officesTable(value as readonly OrganisationRecord[], language), 'offices'),
        ];
      default:
        return [];
    }
  });
}

export type FactTable = 'memberships' | 'events' | 'agreements' | 'offices' | 'sources';

/** What the facts of some tables cite. */
export function citedIn(tables: readonly FileTable[]): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { columns, rows } of tables) {
    const at = columns.findIndex(({ key }) => key === 'sources');
    if (at < 0) continue;
    for (const row of rows) for (const id of String(row[at] ?? '').split(' ')) cited.add(id);
  }
  cited.delete('');
  return cited;
}
