/** What the ledger, the read models made from it and their operation say. */
export const ledgerMessages = {
  ADDRESS_IN_USE: 'Another program already listens on {host}, port {port}. Stop it, or choose another port with PORT.',
  CONFIGURATION_INVALID: 'The setting {variable} is missing or cannot be used. See the README for what it takes.',
  LEDGER_OPTION_UNKNOWN: 'KURRENTDB_URL has an option nobody reads: {option}. Look at its spelling, or leave it out.',
  LEDGER_ADDRESS_INVALID: 'The address of the ledger cannot be read. KURRENTDB_URL is written as {expected}.',
  LEDGER_UNAVAILABLE:
    'The ledger cannot be reached at the moment. Send the same request again in a few seconds: it is never recorded twice.',
  LEDGER_FULL: 'The disk of the ledger is full. Nothing was recorded. Ask the operator to free some space, then send the request again.',
  LEDGER_READ_ONLY:
    'The ledger cannot be written at the moment. Nothing was recorded. Ask the operator to check the permissions of its folder.',
  LEDGER_IN_USE: 'Another program already writes to {folder}. Stop it, or send the command to it.',
  LEDGER_NOT_FOUND: 'There is no ledger in {folder}. Check the folder, or start the server to make one.',
  LEDGER_NOT_EMPTY:
    'This ledger already holds entries of a cooperative. The demo needs an empty ledger: start a server with another folder.',
  LEDGER_SERVER_TOO_OLD: 'The server of the ledger is too old. It has to be version {oldest} or later.',
  LEDGER_DIVERGED:
    '{name} has already gone as far as entry {number}, which this ledger does not hold: it belongs to another ledger, or to a longer one. Restore the right ledger, or rebuild.',
  NOT_A_LEDGER: '{file} is not a ledger, or is damaged. Name the right file, or restore a backup.',
  CHECKPOINT_INVALID: 'The place where reading was to go on is not one of this ledger. Rebuild what was being read for.',
  EMBEDDED_LEDGER_ONLY: '{command} works on an embedded ledger only. For a cluster, use the tools of its server.',
  TARGET_HOLDS_ANOTHER_LEDGER: 'The target already holds other entries, from entry {number} on. Choose an empty one.',
  BACKUP_DAMAGED: '{path} is not what was backed up: it was changed or cut short. Restore another backup.',
  NOT_A_BACKUP: '{folder} is not a backup. Name the folder that the backup command wrote.',
  FOLDER_NOT_EMPTY: '{folder} is not empty. Name a new or an empty folder.',
  NOTHING_TO_APPEND: 'There was nothing to record.',
  ENTRY_TOO_LARGE:
    'This is too large for one entry of the ledger: {bytes, number} bytes, {limit, number} at most. Record it in several parts.',
  APPEND_TOO_LARGE:
    'This is too much to be recorded at once: {entries, number} entries, and the ledger takes {limit, number} bytes. Record it in several parts.',
  VALUE_NOT_CANONICAL: 'A value cannot be written down exactly: {found}. Use texts, whole numbers, true, false, lists and objects.',
  AMOUNT_OUT_OF_RANGE: 'This amount is too large to be kept exact.',
  FRACTION_INVALID: '{text} is not a fraction. Write it as 2/3.',
  READ_MODEL_UNKNOWN: 'There is no read model {name}. See the status command for those there are.',
  READ_MODEL_BUILDING: 'This is being prepared from the ledger for the first time. Ask again in a moment.',
  READ_MODELS_STOPPED:
    'This can no longer be read since an entry could not be taken in. Nothing is lost. Ask the operator to look at the status of the read models.',
  PROCESS_UNKNOWN: 'There is no process {name}. See the status command for those there are.',
  LEASE_LOST: 'Another program has taken over the processes. This one no longer acts.',
  SEAL_BEHIND: 'Of {entries, number} entries {sealed, number} are sealed so far. Look at the status of the seal, then ask again.',
  REGISTER_NOT_READY: 'The register has not caught up with the last entries yet. Send the same request again in a moment.',
};
