/** How long a proof of who somebody is counts as recent, in milliseconds: long enough for one task, shorter than a coffee. */
export const RECENT_PROOF_MS = 10 * 60_000;

/**
 * @param provenAt  instant of the proof, ISO 8601
 * @param now       instant, ISO 8601
 */
export const isProvenRecently = (provenAt: string, now: string): boolean => Date.parse(now) - Date.parse(provenAt) <= RECENT_PROOF_MS;
