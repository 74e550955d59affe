import type { Process } from '#processing';
import { purgeSuperseded } from './purge-superseded.process.js';

/** What the application runs for this context. */
export const membershipProcesses: readonly Process[] = [purgeSuperseded];
