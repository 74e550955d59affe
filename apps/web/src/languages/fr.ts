import { accessEntries } from './access-entries.fr.js';
import { accessFr } from './access.fr.js';
import { boardFr } from './board.fr.js';
import { deskFr } from './desk.fr.js';
import { disciplineEntriesFr } from './discipline-entries.fr.js';
import { disciplineFr } from './discipline.fr.js';
import { electionsFr } from './elections.fr.js';
import { entriesFr } from './entries.fr.js';
import { evidenceFr } from './evidence.fr.js';
import { firstFr } from './first.fr.js';
import { importsFr } from './imports.fr.js';
import type { Catalogue } from './message-id.js';
import { papersFr } from './papers.fr.js';
import { preparationFr } from './preparation.fr.js';
import { moneyFr } from './money.fr.js';
import { rulesFr } from './rules.fr.js';
import { verifyFr } from './verify.fr.js';

/** Every sentence of the pages in French, by the part of the pages that says it. */
export const fr: Catalogue = {
  ...firstFr,
  ...entriesFr,
  ...accessEntries,
  ...disciplineEntriesFr,
  ...accessFr,
  ...boardFr,
  ...disciplineFr,
  ...electionsFr,
  ...deskFr,
  ...importsFr,
  ...papersFr,
  ...preparationFr,
  ...moneyFr,
  ...rulesFr,
  ...evidenceFr,
  ...verifyFr,
};
