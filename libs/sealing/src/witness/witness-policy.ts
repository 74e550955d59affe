import { existsSync, readFileSync } from 'node:fs';
import { parsePolicy, type Policy } from '#proof';

/** What a policy says besides whose log it is: witnesses, groups, quorum (C2SP `tlog-policy`). */
export interface WitnessPolicy {
  readonly text: string;
  readonly policy: Policy;
}

const NO_WITNESSES = 'quorum none\n';

/**
 * The witnesses an operator has named, `witnesses.policy` in the folder of the seal; none when there is no such file.
 * @throws DomainError `POLICY_MALFORMED` {line, reason}, and those of the keys
 */
export const readWitnessPolicy = (file: string): WitnessPolicy => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : NO_WITNESSES;
  return { text, policy: parsePolicy(text) };
};
