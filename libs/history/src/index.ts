export { HistoryModule } from './history.module.js';
export { ListEntries, type EntryPage } from './list-entries.query.js';
