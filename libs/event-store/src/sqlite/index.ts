export type { SqliteEventStoreOptions } from './connection.js';
export { foldWriteAhead } from './fold-write-ahead.js';
export { lockDataFolder } from './ledger-lock.js';
export { openSqliteEventStore, type SqliteEventStore } from './sqlite-event-store.js';
