import '../member.css';
import { followAssembly } from './follow-assembly.js';
import { keepForOffline } from './keep-for-offline.js';
import { keepWithinLimit } from './keep-within-limit.js';
import { offerPasskeys } from './offer-passkeys.js';
import { offerPrinting } from './offer-printing.js';
import { sendVotes } from './send-votes.js';
import { showConnection } from './show-connection.js';
import { takeCodeFromLetter } from './take-code-from-letter.js';
import { warnOfEnd } from './warn-of-end.js';

// Each page works without any of this; each of these makes one thing of it easier.
showConnection();
sendVotes();
keepWithinLimit();
offerPrinting();
offerPasskeys();
followAssembly();
keepForOffline();
takeCodeFromLetter();
warnOfEnd();
