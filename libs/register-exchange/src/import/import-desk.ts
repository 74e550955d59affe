import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { codeOf, DomainError, type Clock } from '#kernel';
import { CLOCK, type CommandContext } from '#cqrs';
import { importIdOf } from './import-ids.js';
import type { ImportMapping } from './import-mapping.js';
import { usualMapping } from './import-mapping.js';
import { ImportPlanner } from './import-planner.js';
import type { ReadImport } from './import-question.js';
import type { ImportReport } from './import-report.js';
import { ImportReversion, type RevertedImport } from './import-reversion.js';
import { ImportRunner, type ImportTerms } from './import-runner.js';
import type { Import } from './import.js';
import { readBalanceFile } from './read-balance-file.js';
import { readMovementFile } from './read-movement-file.js';
import { StagedImports } from './staged-imports.js';

/** Where an import stands. */
export interface ImportStanding extends Pick<Import, 'status' | 'attempt' | 'lines' | 'valid' | 'recorded' | 'refused'> {
  readonly importId: string;
  /** lines given to the ledger so far, while it runs on this node */
  readonly done?: number;
  /** code of what stopped it; sending it again makes it go on */
  readonly stoppedBy?: string;
}

interface Running {
  done: number;
  stoppedBy?: string;
}

/** Reads a movement file and names the import after its bytes. @throws DomainError what `readMovementFile` throws */
export const readImport = async (bytes: Uint8Array, mapping: ImportMapping = usualMapping): Promise<ReadImport> => ({
  importId: importIdOf(createHash('sha256').update(bytes).digest('hex')),
  file: await readMovementFile(bytes, mapping),
});

/** Imports over several requests: the file is sent, tried, begun, followed, and perhaps taken back. */
@Injectable()
export class ImportDesk implements OnModuleDestroy {
  private readonly logger = new Logger('Import');
  private readonly running = new Map<string, Running>();
  private readonly finishing = new Set<Promise<void>>();
  private readonly closing = new AbortController();

  constructor(
    private readonly staged: StagedImports,
    private readonly planner: ImportPlanner,
    private readonly runner: ImportRunner,
    private readonly reversion: ImportReversion,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a file in. Nothing is recorded. */
  async receive(bytes: Uint8Array, mapping?: ImportMapping): Promise<ReadImport> {
    const read = await readImport(bytes, mapping);
    if (!this.running.has(read.importId)) await this.staged.keep(read);
    return read;
  }

  /** Takes closing balances in, to be reconciled line by line. @throws DomainError `IMPORT_UNKNOWN` */
  async receiveBalances(importId: string, bytes: Uint8Array): Promise<ReadImport> {
    const staged = { ...(await this.staged.get(importId)), balances: await readBalanceFile(bytes) };
    await this.staged.keep(staged);
    return staged;
  }

  /** What would be recorded. @throws DomainError `IMPORT_UNKNOWN` */
  async dryRun(importId: string): Promise<ImportReport> {
    return (await this.planner.plan(await this.staged.get(importId))).report;
  }

  /**
   * Begins to record, and answers at once; `standing` tells how far it is.
   * @throws DomainError `IMPORT_UNKNOWN`, `IMPORT_HAS_PROBLEMS`, `IMPORT_BALANCES_DIFFER`
   */
  async begin(importId: string, terms: ImportTerms, { actor }: Pick<CommandContext, 'actor'>): Promise<ImportStanding> {
    const before = await this.planner.stateOf(importId);
    if (before.status === 'completed' || this.isRunning(importId)) return this.standing(importId);
    const staged = await this.staged.get(importId);
    const running: Running = { done: 0 };
    this.running.set(importId, running);
    try {
      const finish = await this.runner.begin(staged, terms, { actor }, (done) => this.noteProgress(running, done));
      await this.staged.keep({ ...staged, begun: { actor, validRowsOnly: terms.validRowsOnly } });
      const finishing = this.finish(importId, running, finish).finally(() => this.finishing.delete(finishing));
      this.finishing.add(finishing);
    } catch (error) {
      this.running.delete(importId);
      throw error;
    }
    return this.standing(importId);
  }

  /** Goes on with what was cut short when the last server stopped, and lets go of what nobody began. */
  async resume(): Promise<void> {
    await this.staged.forgetIdle(Date.parse(this.clock.now()));
    for (const importId of await this.staged.all()) {
      const { begun } = await this.staged.get(importId);
      const { status } = await this.planner.stateOf(importId);
      if (begun && status === 'started') await this.begin(importId, begun, begun);
    }
  }

  /** @throws DomainError `IMPORT_UNKNOWN` */
  async standing(importId: string): Promise<ImportStanding> {
    const { status, attempt, lines, valid, recorded, refused } = await this.planner.stateOf(importId);
    if (status === 'new') await this.staged.get(importId);
    const running = this.running.get(importId);
    return { importId, status, attempt, lines, valid, recorded, refused, ...running };
  }

  /** Takes an import back as a whole. @throws DomainError `IMPORT_NOT_COMPLETED`, `IMPORT_IN_USE` {entries, first} */
  revert(importId: string, context: Pick<CommandContext, 'actor'>): Promise<RevertedImport> {
    if (this.isRunning(importId)) throw new DomainError('IMPORT_NOT_COMPLETED', { importId });
    return this.reversion.revert(importId, context, () => undefined);
  }

  /** Lets the lines under way be answered; the rest waits for the next start. */
  async onModuleDestroy(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.finishing);
  }

  private noteProgress(running: Running, done: number): void {
    running.done = done;
    this.closing.signal.throwIfAborted();
  }

  private isRunning(importId: string): boolean {
    const running = this.running.get(importId);
    return running !== undefined && running.stoppedBy === undefined;
  }

  private async finish(importId: string, running: Running, finish: () => Promise<ImportReport>): Promise<void> {
    try {
      await finish();
      await this.staged.forget(importId);
      this.running.delete(importId);
    } catch (error) {
      running.stoppedBy = codeOf(error) ?? 'UNEXPECTED';
      if (!this.closing.signal.aborted) this.logger.error({ importId, error: String(error) });
    }
  }
}
