import type { Folding } from '#kernel';
import type { LogKeyEvent } from './log-key.events.js';

/** The one stream in which the log changes its key. */
export const LOG_KEY_STREAM = 'logKey';

/** The keys announced so far, the one in force last; the very first key was made with the log and is not among them. */
export interface LogKeys {
  readonly announced: readonly string[];
}

export const logKeyFolding: Folding<LogKeys, LogKeyEvent> = {
  initialState: { announced: [] },
  evolve: ({ announced }, { data }) => ({ announced: [...announced, data.newVerifierKey] }),
};
