/** What the sealer and the publication of the log say. */
export const sealingMessages = {
  SEALED_LOG_NOT_FOUND: 'Nothing has been sealed here yet. Start the server, or name the folder of the seal (UNEVOIX_SEAL_FOLDER).',
  NOT_A_SEALED_LOG: '{file} is not a sealed log, or is damaged. Restore it from a backup.',
  SEALED_LOG_DAMAGED: 'The sealed log is damaged at entry {number}. Restore it from a backup, or have the whole ledger sealed anew.',
  SIGNING_KEY_MISSING:
    'The key that signs the log is not there ({file}). Put it back. Nothing is signed until then, and no other key may take its place.',
  SIGNING_KEY_EXPOSED: 'Others than its owner may read the signing key {file} (mode {mode}). Take that right away (chmod 600).',
  SIGNING_KEY_UNREADABLE:
    'The file {file} is not the signing key that belongs there, or this program may not read it. Put the right one back.',
  LEDGER_BEHIND_SEAL:
    'The ledger holds {ledger, number} entries and {sealed, number} were sealed: it was put back to an earlier state. Nothing is sealed until the whole ledger is restored.',
  SEALED_ENTRY_DIFFERS:
    'Entry {number} of the ledger ({stream}, revision {revision}) is not what was sealed: {what} differs. Nothing more is sealed. Restore the ledger from a backup, and ask who changed it.',
  LEDGER_GAP: 'The ledger skips from entry {expected} to entry {found}. Nothing more is sealed. Restore it from a backup.',
  LOG_KEY_USED_BEFORE: 'The log has had this key before. Make a new one.',
  CHECKPOINT_NOT_FOUND: 'There is no such checkpoint. See /log/checkpoints for those there are.',
  CONSISTENCY_OUT_OF_RANGE: 'From {from} to {to} is no growth of this log, which has signed {size, number} entries.',
  TILE_NOT_FOUND: 'The log has nothing at {path}.',
  ENTRY_NOT_FOUND: 'The ledger has no entry {number}.',
  ENTRY_NOT_SEALED: 'Entry {number} is recorded and not yet sealed. Ask again in a few seconds.',
  LOG_KEY_INVALID: 'This is not a key this log can have ({reason}). Make one with the command rotate-key.',
  LOG_KEY_NOT_IN_PLACE:
    'The private half of this key is not in the folder of the seal. Put it there first: nothing could be signed without it.',
  WITNESS_UNREACHABLE: 'The witness {witness} does not answer. It is asked again in a minute.',
  WITNESS_REFUSED: 'The witness {witness} does not cosign ({status}: {reason}). Ask those who run it.',
  WITNESS_AHEAD:
    'The witness {witness} has seen {witnessed, number} entries of this log, and there are {size, number}: the ledger was put back to an earlier state. Restore the later one.',
  WITNESS_ANSWER_INVALID: 'The witness {witness} answers with something else than its signature. Check its key in the policy.',
  TIMESTAMP_AUTHORITY_UNREACHABLE: 'The timestamp authority {url} does not answer ({reason}). It is asked again in ten minutes.',
  ENTRY_NOT_AS_SEALED:
    'Entry {number} ({stream}, revision {revision}) is no longer what was sealed: {what} differs. Keep the receipt of what was sealed (asSealed=true) as evidence, and tell the board.',
};
