/** What the vault of personal data says. */
export const vaultMessages = {
  DATA_KEY_UNREADABLE: 'What is kept about this person cannot be read. Bring the keys of the vault back before anything is added to it.',
  ERASURE_UNKNOWN: 'No such erasure was recorded.',
  LEGAL_HOLD_UNKNOWN: 'No such hold was placed on what is kept about this person.',
  REVIEW_NOT_AHEAD: 'A hold is looked at again on a day to come, {reviewOn} is none.',
  KEY_ENCRYPTION_UNKNOWN: 'The keys of the vault were wrapped with another key ({wrappedBy}). Put that key file back and start again.',
  KEY_BACKUP_EXPIRED: 'This copy of the keys was to be deleted on {expiresAt}: what was erased since would come back. Use a newer one.',
  KEYS_NOT_IN_FILES: 'There are no keys of a vault in files under {folder}; in a database, back up its schema vault_keys apart.',
  KEY_FILE_OPEN_TO_OTHERS: 'Others than its owner may read the key {path}. Take that right away (chmod 600) and start again.',
  KEY_FILE_UNUSABLE: 'The file {path} is not the key of this vault. Put the right one back: nothing can be read without it.',
  TABLES_NEWER: 'A later version of the program has changed the tables of persons and accounts. Start that version.',
  TABLES_UNAVAILABLE: 'The database of persons and accounts cannot be reached. Nothing was changed; try again in a moment.',
  PERSONAL_DATA_RETAINED: 'The law keeps this until {until} ({basis}). Ask again from that day on.',
};
