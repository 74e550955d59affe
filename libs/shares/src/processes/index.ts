import type { Process } from '#processing';

/** What the application runs for this context. */
export const sharesProcesses: readonly Process[] = [];
