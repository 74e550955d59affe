import type { ErrorDetails } from '#kernel';
import type { BundleCheck, Finding } from '../bundle/finding.js';

/** What a published log is checked for: as a bundle, and whether key and witnesses are those that were expected. */
export type PublishedCheck = BundleCheck | 'key' | 'witnesses';

/** A check that could not be made, and why. */
export interface NotChecked {
  readonly outcome: 'notChecked';
  readonly check: PublishedCheck;
  readonly text: string;
  readonly code: string;
  readonly details: ErrorDetails;
}

export type PublishedFinding = Finding<PublishedCheck> | NotChecked;

export const notChecked = (check: PublishedCheck, code: string, text: string, details: ErrorDetails = {}): NotChecked => ({
  outcome: 'notChecked',
  check,
  text,
  code,
  details,
});
