import { DomainError } from '#kernel';
import { assertCandidates } from '../election/election.js';
import type { Election } from '../election/election.js';
import { OVERVOTED, SKIPPED } from '../election/paper.js';
import type { Mark } from '../election/paper.js';

/**
 * Writes an election as a BLT file any other program can recount. Papers declared null before the count have no place in it.
 *
 * @throws DomainError `BLT_MARK_UNWRITABLE` for a rank known only to hold too many marks
 */
export const writeBlt = (election: Election): string => {
  assertCandidates(election);
  const withdrawn = election.candidates.filter((candidate) => candidate.withdrawn).map(({ n }) => `-${n}`);
  return [
    `${election.candidates.length} ${election.seats}`,
    ...(withdrawn.length > 0 ? [withdrawn.join(' ')] : []),
    ...election.papers.map(({ marks, count }) => [count.toString(), ...marks.map(markText), '0'].join(' ')),
    '0',
    ...election.candidates.map(({ name }) => quoted(name)),
    quoted(election.title ?? ''),
    '',
  ].join('\n');
};

const markText = (mark: Mark): string => {
  if (mark === OVERVOTED) throw new DomainError('BLT_MARK_UNWRITABLE', {}, 'invalid');
  if (mark === SKIPPED) return '-';
  return typeof mark === 'number' ? mark.toString() : mark.join('=');
};

const quoted = (text: string): string => `"${text.replaceAll(/[\r\n]+/g, ' ').replaceAll('"', '""')}"`;
