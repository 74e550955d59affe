import { hasCode, isDomainError, type DomainError } from '#kernel';

/**
 * What a process does about a command that was not carried out.
 *
 * - a `DomainError`: the ledger has answered (a rule, a conflict with what is there) and will not answer otherwise. It is recorded and the
 *   process goes on: a sanction that the statutes no longer allow must not hold up all later ones.
 * - `later`: something is away for a while; tried again without end, for it says nothing about the command.
 * - `again`: may succeed at once or never (a race, an unknown failure); tried a few times, then the process stops.
 * - `stop`: the command itself is wrong (unknown subject, missing right, malformed): passing over it would lose an obligation in silence.
 */
export type RefusalJudgement = DomainError | 'later' | 'again' | 'stop';

export const judgeRefusal = (error: unknown): RefusalJudgement => {
  if (!isDomainError(error) || hasCode(error, 'WRONG_EXPECTED_REVISION')) return 'again';
  switch (error.kind) {
    case 'rule':
    case 'conflict':
      return error;
    case 'unavailable':
    case 'throttled':
      return 'later';
    case 'notFound':
    case 'precondition':
    case 'invalid':
    case 'unauthenticated':
    case 'forbidden':
      return 'stop';
  }
};
