export type { TableMigration, TableMigrations } from './migrate.js';
export { openTables } from './open-tables.js';
export type { Tables, TablesPlace } from './tables.js';
