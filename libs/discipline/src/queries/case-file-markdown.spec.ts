import { ADA } from '../../../../test/support/assembly-builders.js';
import { BOARD, CASE, caseOpened, hearingHeld, interimOrdered, pronounced, sanctionNotified, tookEffect } from '../../../../test/support/discipline-builders.js'; // prettier-ignore
import { caseFileMarkdown, FILE_WORDS } from './case-file-markdown.js';
import type { CaseFile, FiledEntry, FiledText } from './get-case-file.query.js';

const filed = (type: string, data: object, texts: readonly FiledText[] = []): FiledEntry => ({
  number: 7,
  type,
  recordedAt: '2026-06-18T10:00:00.000Z',
  effectiveAt: '2026-03-02',
  actor: ADA,
  decisionRef: 'BOARD\n2026-4',
  documentRef: null,
  data: { ...data },
  texts,
});
const file = (...entries: readonly FiledEntry[]): CaseFile => ({
  proceedingId: CASE,
  memberId: ADA,
  status: 'open',
  onlooker: 'decidingBody',
  entries,
});
const text = (change: Partial<FiledText>): FiledText => ({
  name: 'facts',
  digest: 'd',
  status: 'held',
  text: 'Bruit\nla nuit.',
  erasedAt: null,
  ...change,
});
const inFrench = (...entries: readonly FiledEntry[]) => caseFileMarkdown(file(...entries), FILE_WORDS.fr);

describe('the file of a case, to read and print', () => {
  it('says in words what was recorded', () => {
    const reported = { incidentId: 'i', kind: 'overdraft', family: 'houseRules', occurredOn: '2026-03-01', amountCents: 60_000 };
    const written = inFrench(filed('IncidentReported', { ...reported, reportedBy: 'director' }));
    expect(written).toContain('## 2026-03-02 · Incident signalé');
    expect(written).toContain('- Décision\u00a0: BOARD 2026-4');
    expect(written).toContain('- Nature des faits\u00a0: manquement au règlement intérieur');
    expect(written).toMatch(/- Montant\u00a0: 600,00\s€/);
    expect(written).toContain('- Signalé par\u00a0: un administrateur');
    expect(caseFileMarkdown(file(filed('HearingHeld', hearingHeld.data)), FILE_WORDS.en)).toContain(
      `- Who sat: ${BOARD.directors.join(', ')}`,
    );
  });

  it('tells votes, rights and what a measure was reduced to', () => {
    const votes = { for: 2, against: 1, abstain: 0 };
    const written = inFrench(
      filed('SanctionPronounced', pronounced({ votes }).data),
      filed('AppealDecided', { outcome: 'reduced', reducedTo: { measure: 'reprimand', rights: [], from: '2026-06-10' } }),
    );
    expect(written).toContain('- Voix\u00a0: pour 2, contre 1, abstentions 0');
    expect(written).toContain('- Droits suspendus\u00a0: services');
    expect(written).toContain('- Ramenée à\u00a0: Mesure blâme, Droits suspendus –, À partir du 2026-06-10');
  });

  it('has a word for every name an entry of these holds, in both languages', () => {
    const entries = [caseOpened, interimOrdered, hearingHeld, pronounced(), sanctionNotified(), tookEffect()];
    for (const words of Object.values(FILE_WORDS))
      expect(entries.flatMap(({ data }) => Object.keys(data)).filter((name) => !['proceedingId', 'memberId'].includes(name) && words.fields[name] === undefined)).toEqual([]); // prettier-ignore
    expect(Object.keys(FILE_WORDS.fr.codes)).toEqual(Object.keys(FILE_WORDS.en.codes));
    expect(Object.keys(FILE_WORDS.fr.fields)).toEqual(Object.keys(FILE_WORDS.en.fields));
  });

  it('quotes what was said line by line, and says what is gone', () => {
    expect(inFrench(filed('IncidentReported', {}, [text({})]))).toContain('> **Faits**\n>\n> Bruit\n> la nuit.');
    const erased = text({ text: null, status: 'erased', erasedAt: '2026-07-01T00:00:00.000Z' });
    expect(inFrench(filed('IncidentReported', {}, [erased]))).toContain('> **Faits**\u00a0: effacé le (RGPD, art. 17) 2026-07-01');
    expect(inFrench(filed('IncidentReported', {}, [text({ text: null, status: 'unknown' })]))).toContain('ce nœud ne le détient pas');
  });
});
