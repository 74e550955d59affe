import type { CliCommand } from '../command-line/command.js';
import { backupCommand } from './backup.js';
import { callCommand } from './call.js';
import { countCommand } from './count.js';
import { demoCommand } from './demo.js';
import { exportAuditCommand } from './export-audit.js';
import { exportRegisterCommand } from './export-register.js';
import { importMovementsCommand } from './import-movements.js';
import { importRevertCommand } from './import-revert.js';
import { lettersCommand } from './letters.js';
import { moveCommand } from './move.js';
import { rebuildCommand } from './rebuild.js';
import { reconcileLedgerCommand } from './reconcile-ledger.js';
import { reconcileRegisterCommand } from './reconcile-register.js';
import { recountCommand } from './recount.js';
import { replayCommand } from './replay.js';
import { restoreCommand } from './restore.js';
import { rotateKeyCommand } from './rotate-key.js';
import { rotateVaultKeyCommand } from './rotate-vault-key.js';
import { serveCommand } from './serve.js';
import { statusCommand } from './status.js';
import { verifyCommand } from './verify.js';
import { witnessCommand } from './witness.js';

/** Everything the program can be told to do, in the order of its help. */
export const commands: readonly CliCommand[] = [
  serveCommand,
  demoCommand,
  statusCommand,
  callCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
  reconcileLedgerCommand,
  reconcileRegisterCommand,
  recountCommand,
  importMovementsCommand,
  importRevertCommand,
  exportRegisterCommand,
  exportAuditCommand,
  verifyCommand,
  lettersCommand,
  moveCommand,
  replayCommand,
  countCommand,
  rotateKeyCommand,
  rotateVaultKeyCommand,
  witnessCommand,
];
