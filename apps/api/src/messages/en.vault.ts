/** What the vault of personal data says. */
export const vaultMessages = {
  KEY_FILE_OPEN_TO_OTHERS: 'Others than its owner may read the key {path}. Take that right away (chmod 600) and start again.',
  KEY_FILE_UNUSABLE: 'The file {path} is not the key of this vault. Put the right one back: nothing can be read without it.',
  PERSONAL_DATA_RETAINED: 'The law keeps this until {until} ({basis}). Ask again from that day on.',
};
