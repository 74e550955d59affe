import { DomainError, Fraction } from '#kernel';

export interface QuorumRule {
  readonly base: 'allMembers';
  /** exact fraction as text, `1/5`; `0` when the assembly needs none (second call) */
  readonly fraction: string;
}

export interface Quorum {
  /** how many members must be present or represented */
  readonly required: number;
  readonly reached: boolean;
}

/**
 * Whether enough members are there: a quorum is *reached* at the smallest whole number not below the exact fraction.
 *
 * @param members               all members who hold the right to vote
 * @param presentOrRepresented  of these, those there in person, remotely, by post or by proxy
 * @throws DomainError `QUORUM_COUNT_INVALID` for a count that is not a whole number, `QUORUM_FRACTION_INVALID` for a fraction above 1,
 *   `FRACTION_INVALID` for one that is not a fraction
 */
export const quorumOf = (rule: QuorumRule, members: number, presentOrRepresented: number): Quorum => {
  for (const [field, count] of Object.entries({ members, presentOrRepresented })) {
    if (!Number.isSafeInteger(count) || count < 0) throw new DomainError('QUORUM_COUNT_INVALID', { field }, 'invalid');
  }
  const fraction = Fraction.parse(rule.fraction);
  if (fraction.compare(1) > 0) throw new DomainError('QUORUM_FRACTION_INVALID', { fraction: rule.fraction }, 'invalid');
  const required = Number(fraction.times(members).ceiling());
  return { required, reached: presentOrRepresented >= required };
};
