import { firstDay, lastDay } from '../../../src/domain/time.ts';
import type { Dataset, MembershipRow, OrganisationFile, Row } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import { membershipId } from '../emit/memberships.ts';
import type { Fault } from '../fault.ts';

type Membership = Row<MembershipRow>;

function fault({ file, path, value }: Membership, key: string, what: string, mend: string): Fault {
  return {
    file,
    path: at(path, key),
    what: `${value.state} in ${value.organisation} ${what}`,
    mend,
  };
}

function checkDates(row: Membership): readonly Fault[] {
  const { start, end, endedBy } = row.value;
  if (end === undefined) {
    return endedBy === undefined
      ? []
      : [
          fault(
            row,
            'endedBy',
            'has a reason for its end, but no end',
            'add "end", or remove "endedBy"',
          ),
        ];
  }
  const [from, to] = [firstDay(start), firstDay(end)];
  if (from === null || to === null || from < to) return [];
  return [
    fault(
      row,
      'end',
      `ends on ${to} and starts on ${from}`,
      'put the end after the start; a month or a year counts from its first day',
    ),
  ];
}

function checkLife(row: Membership, organisation: OrganisationFile): readonly Fault[] {
  const { start, end } = row.value;
  const faults: Fault[] = [];
  const founded = organisation.founded === undefined ? null : firstDay(organisation.founded);
  const dissolved = organisation.dissolved === undefined ? null : lastDay(organisation.dissolved);
  const [latestStart, earliestStart] = [lastDay(start), firstDay(start)];
  if (founded !== null && latestStart !== null && latestStart < founded) {
    faults.push(
      fault(
        row,
        'start',
        `starts on ${start}, before the organisation was founded (${organisation.founded})`,
        'correct one of the two dates',
      ),
    );
  }
  if (dissolved === null) return faults;
  if (earliestStart !== null && earliestStart > dissolved) {
    faults.push(
      fault(
        row,
        'start',
        `starts on ${start}, after the organisation was dissolved (${organisation.dissolved})`,
        'correct one of the two dates',
      ),
    );
  }
  const earliestEnd = end === undefined ? null : firstDay(end);
  if (end === undefined) {
    faults.push(
      fault(
        row,
        'end',
        `has no end, but the organisation was dissolved (${organisation.dissolved})`,
        `add "end": ${quoted(organisation.dissolved)} and "endedBy": "organisation-ended"`,
      ),
    );
  } else if (earliestEnd !== null && earliestEnd > dissolved) {
    faults.push(
      fault(
        row,
        'end',
        `ends on ${end}, after the organisation was dissolved (${organisation.dissolved})`,
        'correct one of the two dates',
      ),
    );
  }
  return faults;
}

/** Two intervals of one pair, the second written after the first. */
function checkPair(row: Membership, next: Membership): readonly Fault[] {
  const { end } = row.value;
  if (end === undefined) {
    return [
      fault(
        next,
        'start',
        `starts on ${next.value.start} while ${quoted(row.value.id)} has no end`,
        `add an end to ${quoted(row.value.id)}, or put the intervals in order of time`,
      ),
    ];
  }
  const [to, from] = [firstDay(end), firstDay(next.value.start)];
  if (from === null) {
    return [
      fault(
        next,
        'start',
        'starts on an unknown day after another interval',
        'only the first interval of a state may have an unknown start',
      ),
    ];
  }
  if (to === null || to <= from) return [];
  return [
    fault(
      next,
      'start',
      `starts on ${next.value.start} and overlaps ${quoted(row.value.id)}, which ends on ${end}`,
      'put the intervals in order of time, each from the day on which the one before ends',
    ),
  ];
}

function checkEnding(row: Membership, next: Membership | undefined): readonly Fault[] {
  const { endedBy, status, role } = row.value;
  if (endedBy === 'suspension' && next?.value.status !== 'suspended') {
    return [
      fault(
        row,
        'endedBy',
        'ends by a suspension, but no suspended interval follows',
        'add the interval with "status": "suspended"',
      ),
    ];
  }
  if (endedBy === 'reinstatement' && (status !== 'suspended' || next?.value.status !== 'active')) {
    return [
      fault(
        row,
        'endedBy',
        'ends by a reinstatement, but no active interval follows a suspended one',
        'add the interval with "status": "active"',
      ),
    ];
  }
  if (endedBy === 'role-change' && (next === undefined || next.value.role === role)) {
    return [
      fault(
        row,
        'endedBy',
        'ends by a change of role, but no interval of another role follows',
        'add the interval with the new role',
      ),
    ];
  }
  return [];
}

/** Intervals of each state in each organisation: in order, apart, inside the organisation's life, and only where states are members. */
export function checkMemberships(dataset: Dataset): readonly Fault[] {
  const organisations = new Map(dataset.organisations.map(({ value }) => [value.id, value]));
  const pairs = Map.groupBy(
    dataset.memberships,
    ({ value }) => `${value.organisation} ${value.state}`,
  );
  const faults = dataset.memberships.flatMap((row) => {
    const organisation = organisations.get(row.value.organisation);
    return [
      ...checkDates(row),
      ...(organisation === undefined ? [] : checkLife(row, organisation)),
    ];
  });
  for (const rows of pairs.values()) {
    for (const [index, row] of rows.entries()) {
      const id = membershipId(row.value.organisation, row.value.state, index + 1);
      if (row.value.id !== id)
        faults.push(
          fault(
            row,
            'id',
            `has the id ${quoted(row.value.id)}`,
            `write ${quoted(id)}: organisation, state, and its number in order of time`,
          ),
        );
      const next = rows[index + 1];
      faults.push(...(next === undefined ? [] : checkPair(row, next)), ...checkEnding(row, next));
    }
  }
  return [...faults, ...checkFiles(dataset)];
}

/** An organisation of states has a file of memberships, and no other body has one. */
function checkFiles({ curated, organisations, broken }: Dataset): readonly Fault[] {
  const written = new Map(
    curated.memberships.map(({ file, value }) => [
      value.organisation,
      { file, rows: value.memberships.length },
    ]),
  );
  return organisations.flatMap(({ file, value }) => {
    const memberships = written.get(value.id);
    if (
      value.intergovernmental &&
      memberships === undefined &&
      !broken.has(`memberships/${value.id}.json`)
    ) {
      return [
        {
          file,
          path: 'intergovernmental',
          what: 'states are its members, but it has no memberships',
          mend: `write memberships/${value.id}.json, or set "intergovernmental" to false`,
        },
      ];
    }
    if (!value.intergovernmental && memberships !== undefined && memberships.rows > 0) {
      return [
        {
          file: memberships.file,
          path: '',
          what: `${quoted(value.id)} is no organisation of states`,
          mend: `set "intergovernmental" to true in ${file}, or remove the memberships`,
        },
      ];
    }
    return [];
  });
}
