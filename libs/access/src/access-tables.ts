import type { Tables } from '#tables';
import type { AccessSchema } from './access-schema.js';

export type AccessTables = Tables<AccessSchema>;

/** Injection token of the tables of access. */
export const ACCESS_TABLES = Symbol('AccessTables');
