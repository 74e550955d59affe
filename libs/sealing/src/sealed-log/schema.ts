/**
 * The sealed log: what was sealed, and what was signed over it. Nothing is ever changed or taken away.
 *
 * `run` holds neighbouring entries as they were sealed together, at most 256 and never across a multiple of 256, so that the entry bundles
 * and tiles of C2SP `tlog-tiles` are put together from whole rows:
 *
 *   firstEntry  ledger number of its first entry, which is the index of its leaf
 *   size        entries in the log with this run
 *   position    where the last of them stands in the ledger: where to go on from
 *   hashes      the leaves and every subtree they complete, 32 bytes each (`merkle/stored-hash.ts` of the proofs)
 *   entries     the bytes of the entries as an entry bundle: each behind its length, two bytes, big-endian
 *
 * `logKey` says which key signs the checkpoints of more than `fromEntry` entries.
 */
export const schema = `
  CREATE TABLE IF NOT EXISTS run (
    firstEntry INTEGER PRIMARY KEY,
    size       INTEGER NOT NULL CHECK (size BETWEEN firstEntry + 1 AND firstEntry + 256),
    position   TEXT    NOT NULL,
    hashes     BLOB    NOT NULL,
    entries    BLOB    NOT NULL
  ) STRICT;

  CREATE TRIGGER IF NOT EXISTS run_follows_the_one_before BEFORE INSERT ON run
  WHEN NEW.firstEntry IS NOT coalesce((SELECT size FROM run ORDER BY firstEntry DESC LIMIT 1), 0)
  BEGIN SELECT RAISE(ABORT, 'a run follows the one before without a gap'); END;

  CREATE TABLE IF NOT EXISTS logKey (
    fromEntry   INTEGER PRIMARY KEY,
    verifierKey TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE IF NOT EXISTS checkpoint (
    size     INTEGER PRIMARY KEY,
    note     TEXT NOT NULL,
    signedAt TEXT NOT NULL
  ) STRICT;

  CREATE TRIGGER IF NOT EXISTS checkpoint_only_grows BEFORE INSERT ON checkpoint
  WHEN NEW.size <= coalesce((SELECT max(size) FROM checkpoint), 0)
  BEGIN SELECT RAISE(ABORT, 'a checkpoint is signed once, and each covers more than the one before'); END;

  CREATE TABLE IF NOT EXISTS cosignature (
    size       INTEGER NOT NULL,
    witness    TEXT    NOT NULL,
    signature  TEXT    NOT NULL,
    receivedAt TEXT    NOT NULL,
    PRIMARY KEY (size, witness)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS timestamp (
    size       INTEGER PRIMARY KEY,
    note       TEXT NOT NULL,
    response   BLOB NOT NULL,
    receivedAt TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS reconciliation (
    finishedAt TEXT PRIMARY KEY,
    outcome    TEXT NOT NULL
  ) STRICT;

  ${['run', 'logKey', 'checkpoint', 'cosignature', 'timestamp', 'reconciliation']
    .map(
      (table) => `
  CREATE TRIGGER IF NOT EXISTS ${table}_is_never_updated BEFORE UPDATE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'what is sealed is never updated'); END;

  CREATE TRIGGER IF NOT EXISTS ${table}_is_never_deleted BEFORE DELETE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'what is sealed is never deleted'); END;`,
    )
    .join('\n')}
`;

/** Identifies a sealed log (`PRAGMA application_id`): "UNVS". */
export const APPLICATION_ID = 0x554e5653;
