import type { ErrorDetails } from '#kernel';
import { sentenceOf } from '#proof';

type Sentence = (details: ErrorDetails) => string;

const place = ({ path, row, key }: ErrorDetails): string => `${path}, row ${row} (${key})`;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  CLAIM_DIFFERS: (details) => {
    const { column, claimed, recomputed } = details;
    if (column !== undefined) return `${place(details)}: ${column} is claimed to be ${claimed}, the entries give ${recomputed}`;
    if (claimed !== undefined) return `${place(details)} is claimed, and the entries give no such row`;
    return `${place(details)} is missing: the entries give ${recomputed}`;
  },
  LEDGER_DIFFERS: ({ claimed }) => `the ledger the application works with is not the one that was sealed: ${claimed}`,
  CLAIM_MISSING: ({ path }) => `${path} is missing`,
  CLAIM_MALFORMED: ({ path }) => `${path} is not a claim`,
  CLAIM_UNKNOWN: ({ path }) => `${path} claims something no entry is known to give`,
  CLAIM_BEYOND_LOG: ({ path, number, size }) => `${path} speaks of entry ${number}, the log ends before entry ${size}`,
  CLAIM_DIVIDED: ({ path }) => `${path} is about another moment than the file it belongs to`,
  ENTRY_NOT_UNDERSTOOD: ({ number, type, reason }) => `entry ${number} (${type}) cannot be replayed: ${reason}`,
  BALLOT_FILE_DIFFERS: ({ path, line, claimed, recomputed }) => `${path}, line ${line} says ${claimed}, the entries give ${recomputed}`,
  BALLOT_UNKNOWN: ({ path }) => `${path} is of no ballot that was counted`,
  DISCLOSURE_FORGED: ({ path }) => `${path} does not hash to the digest it is named after`,
  DISCLOSURE_UNKNOWN: ({ path }) => `${path} is named by no entry`,
  DISCLOSURE_ERASED: ({ path }) => `${path} is there although an entry says that it was erased`,
};

/** What is wrong with a claim, in a sentence for an auditor. @returns nothing for a code no check of a bundle fails with */
export const claimSentence = (code: string, details: ErrorDetails): string | undefined =>
  SENTENCES[code]?.(details) ?? sentenceOf(code, details);
