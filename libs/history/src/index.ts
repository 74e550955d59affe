export type { ChangedField } from './changed-fields.js';
export type { Foldings } from './foldings.js';
export { GetEntry } from './get-entry.query.js';
export { HistoryModule } from './history.module.js';
export { ListEntries, type EntryPage } from './list-entries.query.js';
export { ShowChange, type Change } from './show-change.query.js';
export { TraceCausation, type Causation, type Effect } from './trace-causation.query.js';
