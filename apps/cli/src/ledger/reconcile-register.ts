import { QueryBus } from '@nestjs/cqrs';
import { ReconcileRegister, type RegisterReconciliation } from '#register-exchange';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { assertLedgerExists } from './open-ledger.js';
import { askServer } from './running-server.js';
import { withApplication } from './with-application.js';

export type { RegisterReconciliation };

/**
 * Compares both registers with the ledger: asked of the server that runs on the folder, else by its own read models.
 * @throws DomainError `LEDGER_NOT_FOUND`, `REGISTER_NOT_READY`
 */
export const reconcileRegister = async (configuration: Configuration): Promise<RegisterReconciliation> => {
  const answer = await askServer(configuration, '/api/registers/reconciliation');
  // Our own server answers, in the shape it answers in.
  if (answer) return (await answer.json()) as RegisterReconciliation;
  assertLedgerExists(configuration);
  return withApplication(configuration, (application) => application.get(QueryBus).execute(new ReconcileRegister()));
};
