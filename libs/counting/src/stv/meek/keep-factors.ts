/** What each candidate does with a paper that comes to them, in units: all of it (hopeful), a share (elected), nothing (0: excluded). */
export type KeepFactors = readonly bigint[];
