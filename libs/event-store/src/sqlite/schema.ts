/**
 * One table. `position` is the global order; because nothing is ever deleted and a refused insert burns no value, it is dense and
 * `position - 1` is the ledger number. `data` and `meta` are canonical JSON, readable by anyone with the `sqlite3` shell.
 */
export const schema = `
  CREATE TABLE IF NOT EXISTS event (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream   TEXT    NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    id       TEXT    NOT NULL,
    type     TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    meta     TEXT    NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;

  CREATE TRIGGER IF NOT EXISTS event_is_never_updated BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'an event is never updated'); END;

  CREATE TRIGGER IF NOT EXISTS event_is_never_deleted BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
`;

/** Identifies a ledger file (`PRAGMA application_id`): "UNVX". */
export const APPLICATION_ID = 0x554e5658;
