import { accessEntries } from './access-entries.en.js';
import { accessEn } from './access.en.js';
import { boardEn } from './board.en.js';
import { deskEn } from './desk.en.js';
import { disciplineEntriesEn } from './discipline-entries.en.js';
import { disciplineEn } from './discipline.en.js';
import { electionsEn } from './elections.en.js';
import { entriesEn } from './entries.en.js';
import { evidenceEn } from './evidence.en.js';
import { firstEn } from './first.en.js';
import { importsEn } from './imports.en.js';
import { papersEn } from './papers.en.js';
import { preparationEn } from './preparation.en.js';
import { moneyEn } from './money.en.js';
import { rulesEn } from './rules.en.js';
import { verifyEn } from './verify.en.js';

/** Every sentence of the pages in English, by the part of the pages that says it. */
export const en = {
  ...firstEn,
  ...entriesEn,
  ...accessEntries,
  ...disciplineEntriesEn,
  ...accessEn,
  ...boardEn,
  ...disciplineEn,
  ...electionsEn,
  ...deskEn,
  ...importsEn,
  ...papersEn,
  ...preparationEn,
  ...moneyEn,
  ...rulesEn,
  ...evidenceEn,
  ...verifyEn,
} as const;
