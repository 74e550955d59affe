import { ADA, ASSEMBLY, BEN } from '../../../../test/support/assembly-builders.js';
import type { Minutes } from './get-minutes.query.js';
import { minutesMarkdown } from './minutes.markdown.js';

const minutes: Minutes = {
  assembly: {
    assemblyId: ASSEMBLY,
    kind: 'mixed',
    date: '2026-07-02',
    noticeSentOn: '2026-06-20',
    call: 2,
    rulebookVersion: 3,
    bureau: [ADA, BEN],
    openedAt: '2026-07-02T16:00:00.000Z',
    closedAt: null,
    time: '18:00',
    venue: 'roomAndRemote',
    place: 'Hall *A*',
    agenda: ['Report of the board'],
    documents: [{ kind: 'accounts', digest: 'd1' }],
    convocations: [
      { act: 'AssemblyConvened', date: '2026-06-18', time: '18:00', noticeSentOn: '2026-06-01' },
      { act: 'AssemblyPostponed', date: '2026-06-19', noticeSentOn: '2026-06-17', ground: 'venue' },
      {
        act: 'SecondCallConvened',
        date: '2026-07-02',
        noticeSentOn: '2026-06-25',
        lateNotice: { days: 7, required: 10, ground: 'urgency' },
      },
    ],
    consultationList: { date: '2026-06-02', asOf: 12, count: 40, listHash: 'h' },
  },
  rollCorrections: [{ change: 'struck', line: 4, memberId: BEN, ground: 'omittedByMistake' }],
  attendance: { members: 39, opening: { present: 5, represented: 1 }, closing: null },
  quorums: [],
  resolutions: [
    { number: 1, text: 'Approves', textDigest: 't', outcome: null, counts: null, explanation: null, annulled: ['technicalFailure'] },
  ],
  hash: 'h',
  signature: { number: 90, asOf: 88, hash: 's', signatories: [ADA, BEN], agrees: false },
  corrections: [],
  annulledSince: [],
  number: 99,
  stale: false,
};

const elections = [
  { body: 'board', seats: 2, elected: [ADA] },
  { body: 'supervisoryBoard', seats: 1, elected: null },
];

const called = (memberId: string): string => (memberId === ADA ? 'Ada [chair]' : 'Ben');

describe('the minutes on paper', () => {
  const english = minutesMarkdown(minutes, elections, { language: 'en', timeZone: 'Europe/Paris' }, called);

  it.each([
    '# Minutes of the mixed assembly of 2026-07-02',
    '- Opened on 2 July 2026 at 18:00 (Europe/Paris).',
    '- Postponed to 2026-06-19 (venue), by a notice sent on 2026-06-17.',
    '- Irregular: the notice came 7 days before, 10 are required; the assembly was held in urgency.',
    '- On the agenda: Report of the board',
    '- Line 4 of the roll, Ben: struck (left out by mistake).',
    '- Ada \\[chair\\], in the chair',
    '- At the opening: 5 present, 1 represented.',
    'An earlier ballot was annulled: the means failed.',
    '- Board, 2 to be filled: Ada \\[chair\\].',
    '- Supervisory board, 1 to be filled: no result was proclaimed.',
    'The ledger makes something else of its entries today: `h`.',
  ])('say: %s', (line) => expect(english.split('\n')).toContain(line));

  it('say nothing of what was not', () => {
    expect(english).not.toContain('At the close');
    expect(english).not.toContain('## Corrections');
    expect(minutesMarkdown({ ...minutes, signature: null }, [], { language: 'en', timeZone: 'Europe/Paris' }, called)).not.toContain(
      '## Elections',
    );
  });

  it('say all of it in French too', () => {
    const french = minutesMarkdown(minutes, elections, { language: 'fr', timeZone: 'Europe/Brussels' }, called);
    expect(french.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(
      english.split('\n').filter((line) => line.startsWith('- ')).length,
    );
    expect(french).toContain('- Ouverte le 2 juillet 2026 à 18:00 (Europe/Brussels).');
    expect(french).toContain('- À l’ouverture\u00a0: 5 présents, 1 représenté.');
    expect(french).not.toMatch(/\b(notice|held|called)\b/i);
  });
});
