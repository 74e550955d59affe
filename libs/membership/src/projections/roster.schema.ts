/**
 * - `person`: everybody the ledger knows, with the small key that keeps her rows together
 * - `entries`: what the ledger holds about each person, from which rows are computed again
 * - `application`: what was believed, [known_from, known_to), about days, [valid_from, valid_to), on which somebody waited for a decision
 * - `late`: entries that changed what the roster says of days before the one on which they were recorded
 * - `roster`: what was believed, [known_from, known_to), about a stretch of days, [valid_from, valid_to)
 */
export const rosterSchema: readonly string[] = [
  `CREATE TABLE person (person INTEGER PRIMARY KEY, member_id TEXT NOT NULL, member_number INTEGER)`,
  `CREATE TABLE entries (person INTEGER PRIMARY KEY, told TEXT NOT NULL)`,
  `CREATE TABLE application (
     person INTEGER NOT NULL, member_id TEXT NOT NULL, kind TEXT NOT NULL, category TEXT, college TEXT,
     valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, known_from INTEGER NOT NULL, known_to INTEGER NOT NULL,
     PRIMARY KEY (person, valid_from, known_from)) WITHOUT ROWID`,
  `CREATE TABLE late (
     number INTEGER PRIMARY KEY, member_id TEXT NOT NULL, type TEXT NOT NULL, touches_from TEXT NOT NULL, recorded_at TEXT NOT NULL,
     decision_ref TEXT)`,
  `CREATE TABLE roster (
     person INTEGER NOT NULL, member_id TEXT NOT NULL, member_number INTEGER NOT NULL, kind TEXT NOT NULL, category TEXT, college TEXT,
     representative_id TEXT, suspended TEXT NOT NULL,
     valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, known_from INTEGER NOT NULL, known_to INTEGER NOT NULL,
     PRIMARY KEY (person, valid_from, known_from)) WITHOUT ROWID`,
];

export const rosterIndexes: readonly string[] = [
  `CREATE UNIQUE INDEX person_by_member ON person (member_id)`,
  `CREATE INDEX person_by_number ON person (member_number)`,
  // One for each way into a slice: all three hold what the two clocks ask, so that only the lines of the page are looked up.
  `CREATE INDEX roster_by_number ON roster (member_number, valid_from, valid_to, known_from, known_to)`,
  `CREATE INDEX roster_by_day ON roster (valid_from, valid_to, known_from, known_to, member_number)`,
  `CREATE INDEX roster_by_knowledge ON roster (known_from, known_to, valid_from, valid_to, member_number)`,
];
