import type { LogKey } from '../sealed-log/stored-checkpoint.js';

/**
 * The policy file of a log (C2SP `tlog-policy`): every key it has signed with, each with the checkpoints it signs, and its witnesses.
 * @param witnesses  text of `witnesses.policy`
 */
export const policyOf = (keys: readonly LogKey[], witnesses: string): string =>
  [...keys.flatMap((key, place) => [rangeOf(key, keys[place + 1]), `log ${key.verifierKey}`]), witnesses.trimEnd(), ''].join('\n');

const rangeOf = ({ fromEntry }: LogKey, next: LogKey | undefined): string =>
  next
    ? `# signs checkpoints of ${fromEntry + 1} to ${next.fromEntry} entries`
    : `# signs checkpoints of ${fromEntry + 1} entries and more`;
