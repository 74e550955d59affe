import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DomainError, isDomainError } from '#kernel';
import { DecisionRunner, FoldedStreams, type CommandContext } from '#cqrs';
import { memberStream } from '#membership/domain';
import { sharesStream } from '#shares/domain';
import type { ImportReport } from './import-report.js';
import { onTheBus } from './import-commands.js';
import type { ImportIds } from './import-ids.js';
import { ImportPlanner, type PlannedImport } from './import-planner.js';
import type { ReadImport } from './import-question.js';
import { importDecider } from './import.decide.js';
import { inOrder } from './in-order.js';
import { personByPerson } from './person-by-person.js';
import type { PlannedRow } from './plan-import.js';
import type { RowProblem } from './row-problem.js';
import { problemOfRefusal } from './refused-row.js';

/** How far something long has come: lines done, of how many. */
export type ImportProgress = (done: number, total: number) => void;

export interface ImportTerms {
  /** record the lines that can be, although others cannot */
  readonly validRowsOnly: boolean;
}

/** Takes a file over: every line goes over the command bus, as if somebody had recorded it. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly planner: ImportPlanner,
    private readonly decisions: DecisionRunner,
    private readonly commands: CommandBus,
    private readonly streams: FoldedStreams,
  ) {}

  /**
   * Records the lines of a file. The same file again changes nothing; one that was cut short goes on.
   *
   * @returns what was recorded; lines others stood in the way of meanwhile are among its problems
   * @throws DomainError what `begin` throws
   */
  async run(read: ReadImport, terms: ImportTerms, context: Pick<CommandContext, 'actor'>, progress: ImportProgress): Promise<ImportReport> {
    const finish = await this.begin(read, terms, context, progress);
    return finish();
  }

  /**
   * Plans and begins.
   *
   * @returns how to go on to the end
   * @throws DomainError `IMPORT_HAS_PROBLEMS` {problems}, `IMPORT_BALANCES_DIFFER` {differences}: nothing was changed
   */
  async begin(
    read: ReadImport,
    { validRowsOnly }: ImportTerms,
    { actor }: Pick<CommandContext, 'actor'>,
    progress: ImportProgress,
  ): Promise<() => Promise<ImportReport>> {
    const planned = await this.planner.plan(read);
    const { report, ids, basedOn } = planned;
    if (report.status === 'completed') return async () => report;
    if (report.status !== 'started') assertMayBegin(report, validRowsOnly);
    const { importId, lines, valid } = report;
    const context = { actor, commandId: ids.step('start'), correlationId: importId };
    await this.decisions.run(importDecider, { type: 'StartImport', importId, lines, valid, basedOn }, context);
    return () => this.finish(planned, read, actor, progress);
  }

  private async finish(planned: PlannedImport, read: ReadImport, actor: string, progress: ImportProgress): Promise<ImportReport> {
    const { report, ids } = planned;
    const { importId, lines, valid } = report;
    const refused = await this.record(planned, read, actor, progress);
    const recorded = valid - refused.length;
    const context = { actor, commandId: ids.step('complete'), correlationId: importId };
    await this.decisions.run(importDecider, { type: 'CompleteImport', importId, recorded, refused: refused.length }, context);
    return {
      ...report,
      status: 'completed',
      valid: recorded,
      invalid: lines - recorded,
      problems: [...refused, ...report.problems],
      problemCount: report.problemCount + refused.length,
    };
  }

  private async record(
    { plan, ids }: PlannedImport,
    { importId, file }: ReadImport,
    actor: string,
    progress: ImportProgress,
  ): Promise<readonly RowProblem[]> {
    const refused: RowProblem[] = [];
    let done = 0;
    const causationId = ids.step('start');
    this.streams.expect(plan.planned.flatMap(({ memberIds }) => memberIds.flatMap((id) => [memberStream(id), sharesStream(id)])));
    await inOrder(
      personByPerson(plan.planned),
      ({ memberIds }) => memberIds,
      async (planned) => {
        try {
          await this.give(planned, ids, { actor, correlationId: importId, causationId });
        } catch (error) {
          if (!isDomainError(error) || error.kind === 'unavailable') throw error;
          refused.push(problemOfRefusal({ row: planned.row, code: error.code, details: error.details }, file.form));
        }
        done += 1;
        progress(done, plan.planned.length);
      },
    );
    return refused;
  }

  private async give({ row, commands }: PlannedRow, ids: ImportIds, context: Omit<CommandContext, 'commandId'>): Promise<void> {
    for (const [index, command] of commands.entries())
      await this.commands.execute(onTheBus(command, { ...context, commandId: ids.command(row.line, index) }));
  }
}

const assertMayBegin = ({ problemCount, invalid, balances }: ImportReport, validRowsOnly: boolean): void => {
  if (invalid > 0 && !validRowsOnly) throw new DomainError('IMPORT_HAS_PROBLEMS', { problems: problemCount });
  if (balances && balances.differ > 0) throw new DomainError('IMPORT_BALANCES_DIFFER', { differences: balances.differ });
};
