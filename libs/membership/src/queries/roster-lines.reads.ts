import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { RosterSpan } from '../domain/roster-spans.js';

type Optional = 'category' | 'college' | 'representativeId';

type Row = Omit<RosterSpan, Optional> & Readonly<Record<Optional, string | null>> & { readonly memberId: string };

/** All lines of the roster through time, as they were believed at a ledger number, by person. */
export const believedLines = (database: Database, knownAt: number): ReadonlyMap<string, readonly RosterSpan[]> => {
  const lines = new Map<string, RosterSpan[]>();
  const rows = prepared<[number, number], Row>(
    database,
    `SELECT member_id AS memberId, member_number AS memberNumber, kind, category, college, representative_id AS representativeId, suspended,
            valid_from AS validFrom, valid_to AS validTo
       FROM roster WHERE known_from <= ? AND known_to > ? ORDER BY person, valid_from`,
  ).iterate(knownAt, knownAt);
  for (const { memberId, category, college, representativeId, ...row } of rows) {
    const hers = lines.get(memberId) ?? [];
    lines.set(memberId, hers);
    hers.push({
      ...row,
      category: category ?? undefined,
      college: college ?? undefined,
      representativeId: representativeId ?? undefined,
    });
  }
  return lines;
};
