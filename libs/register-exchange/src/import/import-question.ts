import type { BalanceLine } from './balances.js';
import type { MovementFile } from './read-movement-file.js';

/** A file that was read and can be taken over: everything that is needed of it, and nothing else it says. */
export interface ReadImport {
  readonly importId: string;
  readonly file: MovementFile;
  /** closing balances, where they were given */
  readonly balances?: readonly BalanceLine[];
}
