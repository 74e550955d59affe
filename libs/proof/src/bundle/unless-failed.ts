import { type DomainError, isDomainError } from '#kernel';
import type { BundleCheck, Finding } from './finding.js';
import { sentenceOf } from './sentences.js';

/**
 * Runs a check; what it refuses becomes the finding that ends a verdict.
 * @param check  which it is, where the code does not tell
 * @returns nothing once something did not hold
 */
export async function* unlessFailed<Result, Told = Finding>(
  check: BundleCheck,
  checking: AsyncGenerator<Told, Result>,
): AsyncGenerator<Told | Finding, { result: Result } | undefined> {
  try {
    return { result: yield* checking };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    yield failed(CHECK_OF[error.code] ?? check, error);
    return undefined;
  }
}

/** Where one step makes several checks, the code tells which failed. */
const CHECK_OF: Readonly<Record<string, BundleCheck>> = {
  HISTORY_FORKED: 'checkpoints',
  BUNDLE_TOO_SHORT: 'checkpoints',
  LOG_TOO_SHORT: 'checkpoints',
  REVISION_GAP: 'revisions',
  CLOCK_WENT_BACK: 'clock',
};

const failed = (check: BundleCheck, { code, details, message }: DomainError): Finding => ({
  outcome: 'fails',
  check,
  code,
  details,
  text: sentenceOf(code, details) ?? message,
});
