import { rightsMessages } from './fr.rights.js';
import { accountsMessages } from './fr.accounts.js';
import { assemblyMessages } from './fr.assembly.js';
import { convocationMessages } from './fr.convocation.js';
import { countingMessages } from './fr.counting.js';
import { disciplineMessages } from './fr.discipline.js';
import { electionsMessages } from './fr.elections.js';
import { fieldMessages } from './fields.fr.js';
import { filesMessages } from './fr.files.js';
import { importsMessages } from './fr.imports.js';
import { ledgerMessages } from './fr.ledger.js';
import { membershipMessages } from './fr.membership.js';
import { passkeyMessages } from './fr.passkeys.js';
import { printedMessages } from './fr.printed.js';
import { sealingMessages } from './fr.sealing.js';
import { serverMessages } from './fr.server.js';
import { sharesMessages } from './fr.shares.js';
import { statutesMessages } from './fr.statutes.js';
import { vaultMessages } from './fr.vault.js';

/** Every refusal in French, by its code: what is wrong, and what to do. */
export const fr: Readonly<Record<string, string>> = {
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
