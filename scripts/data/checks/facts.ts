import { claimUnits } from '../../../src/domain/claim.ts';
import { firstDay, lastDay, yearOf } from '../../../src/domain/time.ts';
import type { Dataset, Row } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';

interface Dated {
  readonly start: string;
  readonly end?: string;
}

/** A start that certainly comes after the end. */
function backwards({ start, end }: Dated): boolean {
  const [from, to] = [firstDay(start), end === undefined ? null : lastDay(end)];
  return from !== null && to !== null && from > to;
}

function checkOrder(file: string, path: string, dated: Dated): readonly Fault[] {
  if (!backwards(dated)) return [];
  return [
    {
      file,
      path: at(path, 'end'),
      what: `it ends on ${dated.end}, before it starts on ${dated.start}`,
      mend: 'correct one of the two dates',
    },
  ];
}

/** Files of a year hold facts of that year. */
function checkYear(file: string, path: string, key: string, date: string): readonly Fault[] {
  const year = /(\d{4})\.json$/.exec(file)?.[1];
  const day = firstDay(date);
  if (year === undefined || day === null || yearOf(day) === Number(year)) return [];
  return [
    {
      file,
      path: at(path, key),
      what: `${date} is not in ${year}`,
      mend: `move it to the file of ${yearOf(day)}, or correct the date`,
    },
  ];
}

function checkAlternatives({
  file,
  path,
  value,
}: Row<{
  readonly alternatives?: readonly {
    readonly start?: string;
    readonly end?: string;
    readonly note?: string;
  }[];
}>): readonly Fault[] {
  return (value.alternatives ?? []).flatMap(({ start, end, note }, index) => {
    const place = at(at(path, 'alternatives'), index);
    if (start === undefined && end === undefined && note === undefined) {
      return [
        {
          file,
          path: place,
          what: 'it says nothing',
          mend: 'add "start", "end" or "note", or remove it',
        },
      ];
    }
    return start === undefined || end === undefined ? [] : checkOrder(file, place, { start, end });
  });
}

function checkEditions({ events }: Dataset): readonly Fault[] {
  const first = new Map<string, string>();
  return events.flatMap(({ file, path, value }) => {
    if (value.edition === undefined) return [];
    if (value.series === undefined) {
      return [
        {
          file,
          path: at(path, 'edition'),
          what: `${quoted(value.id)} has an edition, but no series`,
          mend: 'add "series", or remove "edition"',
        },
      ];
    }
    const key = `${value.series} ${value.edition} ${value.type}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, value.id);
      return [];
    }
    return [
      {
        file,
        path: at(path, 'edition'),
        what: `edition ${value.edition} of ${quoted(value.series)} is already ${quoted(other)}`,
        mend: 'merge the two, with the older id among "aliases", or correct the edition',
      },
    ];
  });
}

function checkParties({ agreements }: Dataset): readonly Fault[] {
  return agreements.flatMap(({ file, path, value }) => {
    const parties = value.parties.map((party) =>
      'state' in party ? party.state : party.organisation,
    );
    return parties.flatMap((party, index) =>
      parties.indexOf(party) === index
        ? []
        : [
            {
              file,
              path: at(at(path, 'parties'), index),
              what: `${quoted(party)} is a party twice`,
              mend: 'name each party once',
            },
          ],
    );
  });
}

function checkOrganisations({
  organisations,
  curated,
  events,
  agreements,
  broken,
}: Dataset): readonly Fault[] {
  const named = new Set([
    ...events.flatMap(({ value }) => [...value.organisers, ...value.organisations]),
    ...agreements.flatMap(({ value }) =>
      value.parties.flatMap((party) => ('organisation' in party ? [party.organisation] : [])),
    ),
  ]);
  const claimed = new Set(curated.claims.map(({ value }) => value.organisation));
  return organisations.flatMap(({ file, value }) => {
    const { founded, dissolved, offices = [], sources } = value;
    const faults = offices.flatMap(({ start, end }, index) =>
      end === undefined ? [] : checkOrder(file, at('offices', index), { start, end }),
    );
    if (
      founded !== undefined &&
      dissolved !== undefined &&
      backwards({ start: founded, end: dissolved })
    ) {
      faults.push({
        file,
        path: 'dissolved',
        what: `it was dissolved on ${dissolved}, before it was founded on ${founded}`,
        mend: 'correct one of the two dates',
      });
    }
    const inFacts = named.has(value.id) || claimed.has(value.id) || broken.size > 0;
    if (sources.length === 0 && (value.intergovernmental || !inFacts)) {
      faults.push({
        file,
        path: 'sources',
        what: 'it has no source',
        mend: value.intergovernmental
          ? 'add the id of a source'
          : 'add the id of a source, or name it in an event or agreement',
      });
    }
    return faults;
  });
}

/** A claim that is held against the data is in a unit that the data can be turned into. */
function checkClaims({ claims }: Dataset): readonly Fault[] {
  return claims.flatMap(({ file, path, value: { check, unit } }) =>
    check.kind === 'none' || unit in claimUnits
      ? []
      : [
          {
            file,
            path: at(path, 'unit'),
            what: `nothing in the data is counted in ${quoted(unit)}`,
            mend: `write one of ${Object.keys(claimUnits).map(quoted).join(', ')}, or "check": { "kind": "none", … }`,
          },
        ],
  );
}

/** Events, agreements, offices and organisations: dates run forwards, facts stand once, in the file of their year. */
export function checkFacts(dataset: Dataset): readonly Fault[] {
  const { events, agreements, memberships } = dataset;
  return [
    ...events.flatMap(({ file, path, value }) => [
      ...(value.end === undefined
        ? []
        : checkOrder(file, path, { start: value.start, end: value.end })),
      ...checkYear(file, path, 'start', value.start),
    ]),
    ...agreements.flatMap(({ file, path, value }) => checkYear(file, path, 'date', value.date)),
    ...[...events, ...agreements, ...memberships].flatMap((row) => checkAlternatives(row)),
    ...checkEditions(dataset),
    ...checkParties(dataset),
    ...checkClaims(dataset),
    ...checkOrganisations(dataset),
  ];
}
