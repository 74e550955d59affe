import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK, FoldedStreams } from '#cqrs';
import { balanceOf, noBalance, reconcileBalances, type MemberBalance } from './balances.js';
import { ImportIds } from './import-ids.js';
import type { ReadImport } from './import-question.js';
import { ImportNames } from './import-names.js';
import type { ImportReport, MovementCounts } from './import-report.js';
import { importDecider } from './import.decide.js';
import { importStream, type Import } from './import.js';
import { KnownRegister } from './known-register.js';
import { LastPlan } from './last-plan.js';
import type { MovementRow } from './movement-row.js';
import { planImport, type ImportPlan } from './plan-import.js';
import { problemOfRefusal } from './refused-row.js';
import { Rehearsal } from './rehearsal.js';

export interface PlannedImport {
  readonly plan: ImportPlan;
  readonly report: ImportReport;
  readonly ids: ImportIds;
  /** ledger number the plan rests on */
  readonly basedOn: number;
}

const SHOWN = 1_000;

/** Plans an import in memory: the dry run, and the commands of the real one. */
@Injectable()
export class ImportPlanner {
  private readonly lastPlan = new LastPlan<PlannedImport>();

  constructor(
    private readonly register: KnownRegister,
    private readonly names: ImportNames,
    private readonly streams: FoldedStreams,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async stateOf(importId: string): Promise<Import> {
    return (await this.streams.load(importStream(importId), importDecider)).state;
  }

  /**
   * One that was cut short is planned again on what it was planned on, so that it leads to the same commands. What was tried is not tried again
   * when it is then recorded on the very same ledger.
   */
  async plan(read: ReadImport): Promise<PlannedImport> {
    const state = await this.stateOf(read.importId);
    if (state.status !== 'new' && state.status !== 'reverted') return this.planOn(read, state, state.basedOn);
    const basedOn = await this.register.headNumber();
    return this.lastPlan.recall(read, basedOn) ?? this.lastPlan.keep(read, await this.planOn(read, state, basedOn));
  }

  private async planOn({ importId, file, balances }: ReadImport, state: Import, basedOn: number): Promise<PlannedImport> {
    const isNew = state.status === 'new' || state.status === 'reverted';
    const ids = new ImportIds(importId, isNew ? state.attempt + 1 : state.attempt);
    const { rows, statesPayments, form } = file;
    const moved = new Set(rows.flatMap(numbersIn));
    const numbers = new Set(
      [...moved, ...(balances ?? []).map(({ memberNumber }) => memberNumber)].filter((number) => number !== undefined),
    );
    const years = new Set(
      rows
        .filter(({ movement }) => movement === 'reimbursement')
        .flatMap(({ effectiveAt }) => [yearOf(effectiveAt), yearOf(effectiveAt) - 1]),
    );
    const known = await this.register.known(numbers, years, basedOn);
    const at = this.clock.now();
    const names = await this.names.known(rows, known.states, ids);
    const plan = planImport({ rows, known, names, statesPayments, ids, at });
    const before = new Rehearsal(known.states, known.rulebook, at);
    const problems = [...file.problems, ...plan.refused.map((refused) => problemOfRefusal(refused, form))].toSorted(
      (one, other) => one.line - other.line,
    );
    const { outcome } = plan;
    const report: ImportReport = {
      importId,
      status: state.status,
      form,
      paymentsAssumed: !statesPayments,
      lines: file.lines,
      valid: plan.planned.length,
      invalid: file.lines - plan.planned.length,
      movements: countsOf(plan),
      change: changeOf(
        numbers,
        (number) => balanceOf(before, number),
        (number) => balanceOf(outcome, number),
      ),
      problems: problems.slice(0, SHOWN),
      problemCount: problems.length,
      ...(balances ? { balances: reconcileBalances(balances, numbers, (number) => balanceOf(outcome, number)) } : {}),
    };
    return { plan, report, ids, basedOn };
  }
}

/** Everybody a line speaks of. */
const numbersIn = ({ memberNumber, counterparty, representative, distinctFrom = [] }: MovementRow): readonly (number | undefined)[] => [
  memberNumber,
  counterparty,
  representative,
  ...distinctFrom,
];

const yearOf = (date: string): number => Number(date.slice(0, 4));

const countsOf = ({ planned }: ImportPlan): MovementCounts => {
  const counts: Partial<Record<keyof MovementCounts, number>> = {};
  for (const { row } of planned) counts[row.movement] = (counts[row.movement] ?? 0) + 1;
  return counts;
};

type BalanceAt = (memberNumber: number) => MemberBalance;

const changeOf = (numbers: Iterable<number>, before: BalanceAt, after: BalanceAt): ImportReport['change'] => {
  const sumOf = (balance: BalanceAt): MemberBalance => {
    let sum = noBalance;
    for (const number of numbers) {
      const { quantity, subscribedCents, paidUpCents } = balance(number);
      sum = {
        quantity: sum.quantity + quantity,
        subscribedCents: sum.subscribedCents + subscribedCents,
        paidUpCents: sum.paidUpCents + paidUpCents,
      };
    }
    return sum;
  };
  const [one, other] = [sumOf(before), sumOf(after)];
  return {
    shares: other.quantity - one.quantity,
    subscribedCents: other.subscribedCents - one.subscribedCents,
    paidUpCents: other.paidUpCents - one.paidUpCents,
  };
};
