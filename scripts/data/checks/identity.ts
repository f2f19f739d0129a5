import type { Dataset, Row } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';

interface Claimed {
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

function fileName(file: string): string {
  return file.replace(/^.*\/|\.json$/g, '');
}

/** A file of one thing is named after it. */
function namedAfter(
  rows: readonly { readonly file: string }[],
  key: string,
  idOf: (index: number) => string,
): readonly Fault[] {
  return rows.flatMap(({ file }, index) => {
    const id = idOf(index);
    if (id === fileName(file)) return [];
    return [
      {
        file,
        path: key,
        what: `${quoted(id)} is not the file's name`,
        mend: `write ${quoted(fileName(file))}, or rename the file to ${id}.json`,
      },
    ];
  });
}

/** No two claim the same id; the later one is told, with where the first stands. */
function unique(
  claims: readonly Claimed[],
  what: (id: string) => string,
  mend: string,
): readonly Fault[] {
  const first = new Map<string, Claimed>();
  return claims.flatMap((claim) => {
    const other = first.get(claim.id);
    if (other === undefined) {
      first.set(claim.id, claim);
      return [];
    }
    const place = [other.file, other.path].filter((part) => part !== '').join(': ');
    return [
      {
        file: claim.file,
        path: claim.path,
        what: `${what(claim.id)} is already that of ${place}`,
        mend,
      },
    ];
  });
}

function ids(
  rows: readonly Row<{ readonly id: string; readonly aliases?: readonly string[] | undefined }>[],
): Claimed[] {
  return rows.flatMap(({ file, path, value }) => [
    { id: value.id, file, path: at(path, 'id') },
    ...(value.aliases ?? []).map((id, index) => ({
      id,
      file,
      path: at(at(path, 'aliases'), index),
    })),
  ]);
}

function withoutAliases(rows: readonly Row<{ readonly id: string }>[]): Claimed[] {
  return rows.map(({ file, path, value }) => ({ id: value.id, file, path: at(path, 'id') }));
}

/** Names that readers type: the same word must not mean two things. */
function names(
  rows: readonly Row<{
    readonly id: string;
    readonly name: Readonly<Record<string, string>>;
    readonly abbreviation?: Readonly<Record<string, string>> | undefined;
    readonly aliases?: readonly string[] | undefined;
  }>[],
): readonly Fault[] {
  const claims = rows.flatMap(({ file, path, value }) => {
    const own = [
      ...Object.entries(value.name).map(
        ([language, text]) => [text, at(at(path, 'name'), language)] as const,
      ),
      ...Object.entries(value.abbreviation ?? {}).map(
        ([language, text]) => [text, at(at(path, 'abbreviation'), language)] as const,
      ),
      ...(value.aliases ?? []).map(
        (text, index) => [text, at(at(path, 'aliases'), index)] as const,
      ),
    ];
    const words = new Map(
      own.map(([text, place]) => [text.normalize('NFKC').toLowerCase(), place] as const),
    );
    return [...words].map(([id, place]) => ({ id, file, path: place }));
  });
  return unique(
    claims,
    (id) => `the name ${quoted(id)}`,
    'tell the two apart, for instance with a word in brackets',
  );
}

/** Words of addresses that stand where an organisation's id can stand. */
const reserved = ['all', 'members', 'world', 'none', 'latest'];
/** Names of the other tables beside the indicators' in `csv/`. */
const tables = [
  'states',
  'memberships',
  'organisations',
  'events',
  'agreements',
  'claims',
  'sources',
];

function taken(
  rows: readonly Row<{ readonly id: string }>[],
  words: readonly string[],
  why: string,
): readonly Fault[] {
  return rows
    .filter(({ value }) => words.includes(value.id))
    .map(({ file, path, value }) => ({
      file,
      path: at(path, 'id'),
      what: `${quoted(value.id)} has a meaning of its own ${why}`,
      mend: 'choose another id',
    }));
}

const another = 'give one of the two another id, or merge them';

/** Ids are the file's name, unique, and free where an address has to tell kinds apart. */
export function checkIdentity(dataset: Dataset): readonly Fault[] {
  const { curated, states, organisations, indicators, events, agreements, regions, incomes } =
    dataset;
  const id = (word: string): string => `the id ${quoted(word)}`;
  const states2 = states.map(({ file, value }) => ({ id: value.iso2, file, path: 'iso2' }));
  const numbers = states.flatMap(({ file, value }) =>
    value.numeric === null ? [] : [{ id: value.numeric, file, path: 'numeric' }],
  );
  return [
    ...namedAfter(states, 'id', (index) => states[index]!.value.id),
    ...namedAfter(organisations, 'id', (index) => organisations[index]!.value.id),
    ...namedAfter(indicators, 'id', (index) => indicators[index]!.value.id),
    ...namedAfter(curated.values, 'indicator', (index) => curated.values[index]!.value.indicator),
    ...namedAfter(
      curated.memberships,
      'organisation',
      (index) => curated.memberships[index]!.value.organisation,
    ),
    ...namedAfter(
      curated.claims,
      'organisation',
      (index) => curated.claims[index]!.value.organisation,
    ),
    ...unique([...ids(events), ...ids(agreements), ...withoutAliases(organisations)], id, another),
    ...unique([...withoutAliases(regions), ...withoutAliases(incomes)], id, another),
    ...[
      dataset.memberships,
      dataset.claims,
      dataset.sources,
      dataset.series,
      dataset.units,
    ].flatMap((rows) => unique(withoutAliases(rows), id, another)),
    ...unique(states2, (code) => `the code ${quoted(code)}`, 'look the codes up in ISO 3166-1'),
    ...unique(numbers, (code) => `the number ${quoted(code)}`, 'look the numbers up in ISO 3166-1'),
    ...names(states),
    ...names(organisations),
    ...taken(organisations, reserved, 'in addresses'),
    ...taken(indicators, [...tables, 'membership'], 'in addresses or file names'),
  ];
}
