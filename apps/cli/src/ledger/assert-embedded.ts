import { DomainError } from '#kernel';
import type { Configuration } from '../../../api/src/composition/configuration.js';

/** Some commands copy the files of an embedded ledger; a cluster has tools of its own. @throws DomainError `EMBEDDED_LEDGER_ONLY` {command} */
export const assertEmbedded = ({ store }: Configuration, command: string): void => {
  if (store.kind !== 'sqlite') throw new DomainError('EMBEDDED_LEDGER_ONLY', { command }, 'invalid');
};
