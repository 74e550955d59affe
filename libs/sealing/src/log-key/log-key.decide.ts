import { DomainError, type Decider, type DomainCommand } from '#kernel';
import type { LogKeyEvent } from './log-key.events.js';
import { LOG_KEY_STREAM, logKeyFolding, type LogKeys } from './log-key.js';

export type RotateLogKey = DomainCommand<'RotateLogKey'> & { readonly newVerifierKey: string };

export const logKeyDecider: Decider<RotateLogKey, LogKeys, LogKeyEvent> = {
  ...logKeyFolding,
  stream: () => LOG_KEY_STREAM,
  decide: ({ newVerifierKey }, { announced }) => {
    if (announced.at(-1) === newVerifierKey) return [];
    // A key that was given up may have been given up because it is known to others.
    if (announced.includes(newVerifierKey)) throw new DomainError('LOG_KEY_USED_BEFORE', { newVerifierKey });
    return [{ type: 'LogKeyRotated', data: { newVerifierKey } }];
  },
};
