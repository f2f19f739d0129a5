import type { Matrix } from '../../charts/network/matrix.ts';
import { countShared } from '../../charts/network/standings.ts';
import { isStateId, pairOf, standingOf } from '../../charts/network/web.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { StateId } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './MatrixForm.module.css';
import roles from './MatrixRole.module.css';

interface MatrixCellProps {
  readonly matrix: Matrix;
  readonly state: StateId;
  readonly column: Matrix['columns'][number];
}

/** The standing of a state in an organisation, or how many organisations two states share. */
export function MatrixCell({ matrix, state, column }: MatrixCellProps) {
  return isStateId(column) ? (
    <SharedCell matrix={matrix} state={state} other={column} />
  ) : (
    <StandingCell matrix={matrix} state={state} organisation={column} />
  );
}

function StandingCell(props: {
  readonly matrix: Matrix;
  readonly state: StateId;
  readonly organisation: Exclude<Matrix['columns'][number], StateId>;
}) {
  const { matrix, state, organisation } = props;
  const locale = useLocale();
  const row = matrix.standings.of(state).get(organisation);
  const base = {
    tabIndex: -1,
    'data-row': state,
    'data-column': organisation,
    'data-state': state,
    'data-organisation': organisation,
    'data-time': matrix.day.slice(0, 4),
  };
  if (row === undefined) return <td {...base} data-missing="true" />;
  const standing = standingOf(row);
  const words = locale.text('ties:matrix.standing', {
    standing: { kind: 'message', message: { key: `network:legend.${standing}` } },
    dates: { kind: 'dates', start: row.start, end: null },
  });
  return (
    <td
      {...base}
      data-mark="membership"
      data-membership={row.id}
      data-role={row.role}
      data-status={row.status}
      data-value={isFullMember(row) ? row.start : undefined}
      data-missing={isFullMember(row) ? undefined : 'true'}
      title={words}
    >
      <span className={roles['role']} data-standing={standing} aria-hidden="true" />
      <span className={styles['words']}>{locale.text(`network:legend.${standing}`)}</span>
    </td>
  );
}

function SharedCell(props: {
  readonly matrix: Matrix;
  readonly state: StateId;
  readonly other: StateId;
}) {
  const { matrix, state, other } = props;
  const locale = useLocale();
  if (state === other) {
    return (
      <td tabIndex={-1} className={styles['self']}>
        {locale.number(matrix.rowSums.get(state) ?? 0)}
      </td>
    );
  }
  const shared = countShared(matrix.standings, state, other);
  const share = matrix.most === 0 ? 0 : Math.round((shared / matrix.most) * 100);
  return (
    <td
      tabIndex={-1}
      data-row={state}
      data-column={other}
      data-mark="shared"
      data-state={state}
      data-link={pairOf(state, other)}
      data-time={matrix.day.slice(0, 4)}
      data-value={shared}
      style={{ '--share': `${share}%` }}
    >
      {locale.number(shared)}
    </td>
  );
}
