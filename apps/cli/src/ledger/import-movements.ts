import {
  ImportPlanner,
  ImportRunner,
  readBalanceFile,
  readImport,
  readMapping,
  usualMapping,
  type ImportReport,
  type ReadImport,
} from '#register-exchange';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import type { StartProgress } from '../terminal/progress.js';
import { COMMAND_LINE_ACTOR } from './command-line-actor.js';
import { assertLedgerExists } from './open-ledger.js';
import { withApplication } from './with-application.js';

export interface ImportFiles {
  readonly movements: Uint8Array;
  /** JSON */
  readonly mapping?: string | undefined;
  readonly balances?: Uint8Array | undefined;
}

/**
 * Takes a movement file over, or tries it.
 * @throws DomainError what reading the files refuses; `LEDGER_NOT_FOUND`, `LEDGER_IN_USE`; `IMPORT_HAS_PROBLEMS`, `IMPORT_BALANCES_DIFFER`
 */
export const importMovements = async (
  configuration: Configuration,
  { movements, mapping, balances }: ImportFiles,
  { dryRun, validRowsOnly }: { readonly dryRun: boolean; readonly validRowsOnly: boolean },
  startProgress: StartProgress,
): Promise<ImportReport> => {
  const read = await readImport(movements, mapping === undefined ? usualMapping : readMapping(mapping));
  const whole: ReadImport = balances ? { ...read, balances: await readBalanceFile(balances) } : read;
  assertLedgerExists(configuration);
  return withApplication(configuration, async (application) => {
    if (dryRun) return (await application.get(ImportPlanner, { strict: false }).plan(whole)).report;
    const progress = startProgress('Recording', whole.file.lines);
    const context = { actor: COMMAND_LINE_ACTOR };
    const runner = application.get(ImportRunner, { strict: false });
    const report = await runner.run(whole, { validRowsOnly }, context, (done, total) => progress.update(done, total));
    progress.stop();
    return report;
  });
};
