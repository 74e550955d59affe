import { rightsMessages } from './en.rights.js';
import { accountsMessages } from './en.accounts.js';
import { assemblyMessages } from './en.assembly.js';
import { convocationMessages } from './en.convocation.js';
import { countingMessages } from './en.counting.js';
import { disciplineMessages } from './en.discipline.js';
import { electionsMessages } from './en.elections.js';
import { fieldMessages } from './fields.en.js';
import { filesMessages } from './en.files.js';
import { importsMessages } from './en.imports.js';
import { ledgerMessages } from './en.ledger.js';
import { membershipMessages } from './en.membership.js';
import { passkeyMessages } from './en.passkeys.js';
import { printedMessages } from './en.printed.js';
import { sealingMessages } from './en.sealing.js';
import { serverMessages } from './en.server.js';
import { sharesMessages } from './en.shares.js';
import { statutesMessages } from './en.statutes.js';
import { vaultMessages } from './en.vault.js';

/** Every refusal in English, by its code: what is wrong, and what to do. */
export const en: Readonly<Record<string, string>> = {
  ...serverMessages,
  ...fieldMessages,
  ...ledgerMessages,
  ...rightsMessages,
  ...accountsMessages,
  ...passkeyMessages,
  ...sealingMessages,
  ...statutesMessages,
  ...vaultMessages,
  ...membershipMessages,
  ...sharesMessages,
  ...assemblyMessages,
  ...convocationMessages,
  ...electionsMessages,
  ...disciplineMessages,
  ...countingMessages,
  ...filesMessages,
  ...printedMessages,
  ...importsMessages,
};
