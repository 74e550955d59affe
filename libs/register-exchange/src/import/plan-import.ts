import { isDomainError } from '#kernel';
import { sharesFolding, sharesStream } from '#shares/domain';
import { rulebookOn } from '#statutes/domain';
import type { ImportCommand } from './import-commands.js';
import { ImportIds } from './import-ids.js';
import type { KnownMembers } from './known-register.js';
import type { MovementKind } from './movement-kinds.js';
import type { MovementRow } from './movement-row.js';
import {
  planAdmission,
  planCancellation,
  planEnding,
  planPayment,
  planReimbursement,
  planSubscription,
  planTransfer,
  type PlanTerms,
} from './plan-movement.js';
import { Rehearsal } from './rehearsal.js';
import { RepeatedRows } from './repeated-rows.js';
import { RowNames, type KnownNames } from './row-names.js';
import { RowAttempt } from './row-attempt.js';

/** A line that can be recorded, and by which commands. */
export interface PlannedRow {
  readonly row: MovementRow;
  readonly commands: readonly ImportCommand[];
  /** everybody whose entries it touches: lines about one person keep their order */
  readonly memberIds: readonly string[];
}

/** A line a rule refuses. */
export interface RefusedRow {
  readonly row: MovementRow;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  /** what may have been meant, where the refusal itself must not say: a name */
  readonly suggestion?: string | null;
}

export interface ImportPlan {
  readonly planned: readonly PlannedRow[];
  readonly refused: readonly RefusedRow[];
  /** the register as it will be */
  readonly outcome: Rehearsal;
}

export interface PlanQuestion {
  readonly rows: readonly MovementRow[];
  readonly known: KnownMembers;
  readonly names: KnownNames;
  readonly statesPayments: boolean;
  readonly ids: ImportIds;
  /** the instant of the plan */
  readonly at: string;
}

const plannings = {
  admission: planAdmission,
  subscription: planSubscription,
  payment: planPayment,
  cancellation: planCancellation,
  transfer: planTransfer('sale'),
  gift: planTransfer('gift'),
  succession: planTransfer('succession'),
  reimbursement: planReimbursement,
  withdrawal: planEnding('withdrawal'),
  lapse: planEnding('lapse'),
  exclusion: planEnding('exclusion'),
  death: planEnding('death'),
  dissolution: planEnding('dissolution'),
} as const satisfies Readonly<Record<MovementKind, unknown>>;

/**
 * Replays a file on the register in memory, by date: an old register is seldom kept in order. Lines of one day keep their order, after the
 * admissions of that day. A line that a rule refuses changes nothing, and the next ones are decided without it.
 */
export const planImport = ({ rows, known, names: knownNames, statesPayments, ids, at }: PlanQuestion): ImportPlan => {
  const outcome = new Rehearsal(known.states, known.rulebook, at);
  const repeated = new RepeatedRows();
  const names = new RowNames(knownNames);
  const terms = termsOf(known, statesPayments);
  const planned: PlannedRow[] = [];
  const refused: RefusedRow[] = [];
  for (const row of byDate(rows)) {
    try {
      repeated.assertNew(row);
      names.assertFits(row);
      const attempt = outcome.together((together) => {
        const one = new RowAttempt(row, together, ids);
        plannings[row.movement](one, terms);
        return one;
      });
      names.take(row);
      planned.push({ row, commands: attempt.commands, memberIds: [...attempt.memberIds] });
    } catch (error) {
      if (!isDomainError(error)) throw error;
      const suggestion = error.code === 'NAME_DIFFERS' ? { suggestion: names.nameOf(row.memberNumber) } : {};
      refused.push({ row, code: error.code, details: error.details, ...suggestion });
    }
  }
  return { planned, refused, outcome };
};

const byDate = (rows: readonly MovementRow[]): readonly MovementRow[] =>
  rows.toSorted((one, other) => {
    if (one.effectiveAt !== other.effectiveAt) return one.effectiveAt < other.effectiveAt ? -1 : 1;
    return Number(other.movement === 'admission') - Number(one.movement === 'admission') || one.line - other.line;
  });

const termsOf = ({ states, rulebook }: KnownMembers, statesPayments: boolean): PlanTerms => ({
  statesPayments,
  shareClassesOn: (date) => rulebookOn(rulebook, date).rules.shareClasses,
  isKnown: (memberId, type, effectiveAt, quantity) => {
    // The stream of somebody's shares is folded as such.
    const shares = (states.get(sharesStream(memberId)) ?? sharesFolding.initialState) as typeof sharesFolding.initialState;
    return shares.entries.some(
      ({ event }) =>
        event.type === type && 'quantity' in event.data && event.data.quantity === quantity && dateOf(event.data) === effectiveAt,
    );
  },
});

const dateOf = (said: object): unknown =>
  'subscribedOn' in said ? said.subscribedOn : 'transferredOn' in said ? said.transferredOn : undefined;
