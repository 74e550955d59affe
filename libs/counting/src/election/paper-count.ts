/** A number of papers in a record: an integer, as text past 2^53 where JSON readers lose digits (RFC 8259, section 6). */
export type PaperCount = number | string;

/** A number while it is exact, a big integer past 2^53. */
export const exactCount = (count: bigint): number | bigint => (count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count);

export const paperCount = (count: bigint): PaperCount => (count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString());
