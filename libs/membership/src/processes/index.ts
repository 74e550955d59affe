import type { Process } from '#processing';

/** What the application runs for this context. */
export const membershipProcesses: readonly Process[] = [];
