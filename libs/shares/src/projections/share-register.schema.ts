/**
 * - `holder`: everybody with an entry about shares or an admission, with the small key that keeps her rows together
 * - `movement`: what each entry changes; a transfer has a line for each side
 * - `capital_day`: sums of movements by the day they count from, for the shares and the capital as they are known now
 * - `claim`: what is to be paid back, as it stands now
 */
export const shareRegisterSchema: readonly string[] = [
  `CREATE TABLE holder (holder INTEGER PRIMARY KEY, member_id TEXT NOT NULL, member_number INTEGER)`,
  `CREATE TABLE movement (
     holder INTEGER NOT NULL, effective_at TEXT NOT NULL, number INTEGER NOT NULL, line INTEGER NOT NULL, revision INTEGER NOT NULL,
     recorded_at TEXT NOT NULL, type TEXT NOT NULL, subscription_id TEXT NOT NULL, share_class TEXT NOT NULL, counterparty_id TEXT,
     decision_ref TEXT, quantity INTEGER NOT NULL, subscribed_cents INTEGER NOT NULL, called_cents INTEGER NOT NULL,
     paid_up_cents INTEGER NOT NULL, PRIMARY KEY (holder, effective_at, number, line)) WITHOUT ROWID`,
  `CREATE TABLE capital_day (
     effective_at TEXT PRIMARY KEY, quantity INTEGER NOT NULL, subscribed_cents INTEGER NOT NULL, called_cents INTEGER NOT NULL, paid_up_cents INTEGER NOT NULL)
     WITHOUT ROWID`,
  `CREATE TABLE claim (
     claim_id TEXT PRIMARY KEY, number INTEGER NOT NULL, member_id TEXT NOT NULL, cause TEXT NOT NULL, status TEXT NOT NULL,
     amount_cents INTEGER NOT NULL, paid_cents INTEGER NOT NULL, loss_deduction_cents INTEGER NOT NULL, fixed_on TEXT NOT NULL,
     due_on TEXT NOT NULL, liable_until TEXT NOT NULL, ground TEXT) WITHOUT ROWID`,
];

export const shareRegisterIndexes: readonly string[] = [
  `CREATE UNIQUE INDEX holder_by_member ON holder (member_id)`,
  `CREATE INDEX movement_by_number ON movement (number)`,
  `CREATE INDEX movement_cancelled ON movement (number, subscribed_cents, paid_up_cents) WHERE type = 'SharesCancelled'`,
  `CREATE INDEX movement_late ON movement (number) WHERE effective_at < substr(recorded_at, 1, 10)`,
];
