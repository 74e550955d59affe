export { BallotFolders, type BallotFolder } from './ballot-folders.js';
export { claimFiles, type ClaimFile } from './claim-file.js';
export { FolderBundle } from './folder-bundle.js';
export { recomputeBundle, type ClaimCheck } from './recompute-bundle.js';
export type { Recomputation, RecomputedTable } from './recomputation.js';
export { everyRecomputation } from './recomputations/index.js';
export { ErasuresRecomputation } from './recomputations/erasures.recomputation.js';
export type { Cell, Row, Table } from './table.js';
export * from './tables.js';
