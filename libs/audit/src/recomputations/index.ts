import type { Recomputation } from '../recomputation.js';
import { LEDGER_TABLE } from '../tables.js';
import { AssembliesRecomputation } from './assemblies.recomputation.js';
import { ElectionsRecomputation } from './elections.recomputation.js';
import { MandatesRecomputation } from './mandates.recomputation.js';
import { RosterRecomputation } from './roster.recomputation.js';
import { SharesRecomputation } from './shares.recomputation.js';
import { TalliesRecomputation } from './tallies.recomputation.js';

/** There is nothing to work out: the ledger in use says what the log says, or a row names where it does not. */
const ledgerInUse = (): Recomputation => ({ handles: [], take: () => undefined, tables: [{ table: LEDGER_TABLE, rows: () => [] }] });

/** Everything a bundle claims, in the order in which it is told. */
export const everyRecomputation = (): readonly Recomputation[] => [
  ledgerInUse(),
  new RosterRecomputation(),
  new SharesRecomputation(),
  new AssembliesRecomputation(),
  new TalliesRecomputation(),
  new ElectionsRecomputation(),
  new MandatesRecomputation(),
];
