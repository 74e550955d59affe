/**
 * A claim: what a read model says at a ledger number, as files of a bundle a person can read, one row a line:
 *
 *   {"number":1234,"rows":[
 *   {"memberId":…},
 *   {"memberId":…}
 *   ]}
 *
 * Each row is canonical JSON (RFC 8785); rows stand in the order of their keys. `number` is the last entry that was taken into account, -1 for
 * none. A long table goes on in `<name>.2.json`, `<name>.3.json` …, so that nobody has to hold it whole.
 */
import { canonicalJson, DomainError } from '#kernel';
import type { Row } from './table.js';

/** Rows in one file at most. */
const ROWS_A_FILE = 20_000;

export interface ClaimFile {
  /** from the folder of the table */
  readonly path: string;
  readonly text: string;
}

/** @param name  of the table; the first file is `<name>.json` */
export const claimPath = (name: string, part: number): string => `${name}${part === 1 ? '' : `.${part}`}.json`;

/** The files of a claim, made while the rows arrive; an empty table has one file as well. */
export function* claimFiles(name: string, number: number, rows: Iterable<Row>): Generator<ClaimFile> {
  let part = 1;
  let texts: string[] = [];
  const file = (): ClaimFile => ({ path: claimPath(name, part), text: `{"number":${number},"rows":[\n${texts.join(',\n')}\n]}\n` });
  for (const row of rows) {
    if (texts.length === ROWS_A_FILE) {
      yield file();
      part += 1;
      texts = [];
    }
    texts.push(canonicalJson(row));
  }
  yield file();
}

export interface Claim {
  readonly number: number;
  readonly rows: readonly Row[];
}

/** @throws DomainError `CLAIM_MALFORMED` {path} */
export const parseClaim = (path: string, bytes: Uint8Array): Claim => {
  try {
    const claim: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isClaim(claim)) return claim;
  } catch {
    // Told below, whatever it is.
  }
  throw new DomainError('CLAIM_MALFORMED', { path }, 'invalid');
};

const isClaim = (value: unknown): value is Claim =>
  isRecord(value) && Number.isSafeInteger(value['number']) && Array.isArray(value['rows']) && value['rows'].every(isRecord);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
