import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { DecisionRunner, type CommandContext, type LedgerCommand } from '#cqrs';
import { RetractMembershipEntry } from '#membership';
import { GiveBackShares, RetractSharesEntry, RetractTransfer } from '#shares';
import { ImportIds } from './import-ids.js';
import { ImportPlanner } from './import-planner.js';
import type { ImportProgress } from './import-runner.js';
import { importDecider } from './import.decide.js';
import { inOrder } from './in-order.js';
import { RevertedNames } from './reverted-names.js';
import type { Retraction, RetractionCommand } from './retractions.js';
import { ReversionPlanner } from './reversion-planner.js';

export interface RevertedImport {
  readonly importId: string;
  /** entries that were taken back */
  readonly entries: number;
}

/** How many entries in the way a refusal names. */
const NAMED = 20;

const classes = { RetractMembershipEntry, RetractSharesEntry, RetractTransfer, GiveBackShares };

/** Takes back as a whole what an import recorded: by entries that say so, from the last one on. Everything stays visible. */
@Injectable()
export class ImportReversion {
  constructor(
    private readonly planner: ImportPlanner,
    private readonly retractions: ReversionPlanner,
    private readonly decisions: DecisionRunner,
    private readonly commands: CommandBus,
    private readonly names: RevertedNames,
  ) {}

  /**
   * @throws DomainError `IMPORT_NOT_COMPLETED` {importId}; `IMPORT_IN_USE` {entries, first}: entries rest on those of the import, or some
   *   cannot be taken back; nothing was changed
   */
  async revert(importId: string, { actor }: Pick<CommandContext, 'actor'>, progress: ImportProgress): Promise<RevertedImport> {
    const { status, attempt } = await this.planner.stateOf(importId);
    if (status === 'reverted') return { importId, entries: 0 };
    const { retractions, refused, persons } = await this.retractions.plan(importId);
    if (refused.length > 0) throw new DomainError('IMPORT_IN_USE', { entries: refused.length, first: refused.slice(0, NAMED) }, 'conflict');
    const ids = new ImportIds(importId, attempt);
    const causationId = ids.step('revert');
    const context = { actor, correlationId: importId, causationId };
    let done = 0;
    await inOrder(
      retractions,
      ({ memberIds }) => memberIds,
      async (retraction) => {
        await this.give(retraction, ids, context);
        done += 1;
        progress(done, retractions.length);
      },
    );
    await this.names.erase(persons, ids, context);
    const step = { type: 'RecordReversion', importId, entries: retractions.length } as const;
    await this.decisions.run(importDecider, step, { actor, correlationId: importId, commandId: causationId });
    return { importId, entries: retractions.length };
  }

  private async give({ entry, commands }: Retraction, ids: ImportIds, context: Omit<CommandContext, 'commandId'>): Promise<void> {
    for (const [index, command] of commands.entries()) {
      const commandId = ids.step(`revert ${entry.stream}#${entry.revision} ${index}`);
      await this.commands.execute(onTheBus(command, { ...context, commandId }));
    }
  }
}

const onTheBus = ({ type, ...said }: RetractionCommand, context: CommandContext): LedgerCommand<unknown> =>
  // What is said fits the class of its name: both are made from one domain command.
  new classes[type](said as never, context);
