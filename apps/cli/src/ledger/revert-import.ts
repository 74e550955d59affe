import { DomainError, isUuid } from '#kernel';
import { ImportReversion, type RevertedImport } from '#register-exchange';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import type { StartProgress } from '../terminal/progress.js';
import { COMMAND_LINE_ACTOR } from './command-line-actor.js';
import { assertLedgerExists } from './open-ledger.js';
import { withApplication } from './with-application.js';

/** Takes an import back as a whole. @throws DomainError `ARGUMENT_INVALID`, `LEDGER_NOT_FOUND`, `IMPORT_NOT_COMPLETED`, `IMPORT_IN_USE` */
export const revertImport = async (
  configuration: Configuration,
  importId: string,
  startProgress: StartProgress,
): Promise<RevertedImport> => {
  if (!isUuid(importId)) throw new DomainError('ARGUMENT_INVALID', { name: '<import-id>' }, 'invalid');
  assertLedgerExists(configuration);
  return withApplication(configuration, async (application) => {
    const progress = startProgress('Taking back', 0);
    const reversion = application.get(ImportReversion, { strict: false });
    const reverted = await reversion.revert(importId, { actor: COMMAND_LINE_ACTOR }, (done, total) => progress.update(done, total));
    progress.stop();
    return reverted;
  });
};
