import { createHash, randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { plainCooperativeRules } from '#statutes';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';

const accounts = 'Balance sheet at 31 December: assets 120,000, liabilities 120,000.';
const digest = createHash('sha256').update(accounts).digest('hex');

describe('how the members of a cooperative are called to their assembly', () => {
  let scenario: Scenario;
  const memberIds = Array.from({ length: 3 }, () => randomUUID());
  const [ada = '', ben = '', cleo = ''] = memberIds;
  const [assemblyId, accountsId, statutesId, withdrawnId, ballotId] = Array.from({ length: 5 }, () => randomUUID());
  const path = (rest = '') => `/api/assemblies/${assemblyId}${rest}`;

  const done = async (answer: Promise<Answer>): Promise<Answer> => {
    const { status, body, ...rest } = await answer;
    if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return { status, body, ...rest };
  };
  const look = async (number: number) => (await scenario.get(path(`?minPosition=${number}`))).body;
  const meeting = { kind: 'mixed', date: '2026-06-18', time: '18:30', place: 'Salle des fêtes, 12 rue des Lilas', venue: 'roomAndRemote' };

  beforeAll(async () => {
    scenario = await startScenario();
    await done(scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: plainCooperativeRules }));
    for (const memberId of memberIds) {
      await done(scenario.post('/api/members', { memberId, kind: 'naturalPerson', effectiveAt: '2021-01-01' }));
      await done(scenario.post(`/api/members/${memberId}/admission`, { effectiveAt: '2021-02-01', decisionRef: 'BOARD-2021-1' }));
    }
  }, 60_000);

  afterAll(() => scenario.close());

  it('names only documents that everybody can read', async () => {
    const notice = { assemblyId, ...meeting, noticeSentOn: '2026-06-01', documents: [{ kind: 'accounts', digest }] };
    expect(await scenario.post('/api/assemblies', notice)).toMatchObject({ status: 404, body: { code: 'DOCUMENT_NOT_FOUND', digest } });
    expect(await scenario.put('/api/documents', { text: accounts })).toMatchObject({ status: 200, body: { digest } });
    const read = await scenario.get(`/api/documents/${digest}`);
    expect(read).toMatchObject({ status: 200, body: { text: accounts } });
    expect(read.headers.get('cache-control')).toContain('immutable');
    expect(await scenario.get(`/api/documents/${digest.replaceAll('a', 'b')}`)).toMatchObject({
      status: 404,
      body: { code: 'DOCUMENT_NOT_FOUND' },
    });
    expect(await scenario.get('/api/documents/none')).toMatchObject({ status: 400 });
  });

  it('comes in time, or is irregular and says so', async () => {
    const late = {
      assemblyId,
      ...meeting,
      noticeSentOn: '2026-06-10',
      agenda: ['Welcome', 'Questions'],
      documents: [{ kind: 'accounts', digest }],
    };
    expect(await scenario.post('/api/assemblies', late)).toMatchObject({
      status: 409,
      body: { code: 'NOTICE_TOO_SHORT', days: 8, required: 15 },
    });
    const { number } = await done(
      scenario.post('/api/assemblies', { ...late, lateNoticeGround: 'unanimousConsent', documentRef: 'LETTER-7' }),
    );
    expect(await look(number)).toMatchObject({
      time: '18:30',
      venue: 'roomAndRemote',
      place: meeting.place,
      agenda: ['Welcome', 'Questions'],
      documents: [{ kind: 'accounts', digest }],
      convocations: [{ act: 'AssemblyConvened', lateNotice: { days: 8, required: 15, ground: 'unanimousConsent' } }],
    });
    const minutes = await scenario.get(path('/minutes'));
    expect(minutes.body).toMatchObject({ assembly: { convocations: [{ lateNotice: { ground: 'unanimousConsent' } }] } });
    const printed = await scenario.get(path('/minutes/file?language=fr'));
    for (const said of ['convocation partie 8 jours avant, 15 sont exigés', 'Salle des fêtes', 'À l’ordre du jour\u00a0: Welcome', digest])
      expect(printed.body['text']).toContain(said);
  });

  it('lets resolutions change and go until they are put to the vote', async () => {
    await done(
      scenario.post(path('/resolutions'), {
        resolutionId: accountsId,
        kind: 'ordinary',
        text: 'Approves the accounts',
        annexDigests: [digest],
      }),
    );
    await done(scenario.post(path('/resolutions'), { resolutionId: statutesId, kind: 'extraordinary', text: 'Moves the seat to Lyon' }));
    await done(scenario.post(path('/resolutions'), { resolutionId: withdrawnId, kind: 'ordinary', text: 'Sells the van' }));
    await done(scenario.put(path(`/resolutions/${statutesId}`), { text: 'Moves the seat to Lille' }));
    const { number } = await done(scenario.post(path(`/resolutions/${withdrawnId}/withdrawal`)));
    const { resolutions } = await look(number);
    expect(resolutions).toMatchObject([
      { text: 'Approves the accounts', annexDigests: [digest], withdrawn: false },
      { text: 'Moves the seat to Lille', annexDigests: [] },
      { text: 'Sells the van', withdrawn: true },
    ]);
    const unknown = { text: 'Sells the bus', annexDigests: ['0'.repeat(64)] };
    expect(await scenario.put(path(`/resolutions/${statutesId}`), unknown)).toMatchObject({
      status: 404,
      body: { code: 'DOCUMENT_NOT_FOUND' },
    });
  });

  it('moves the assembly with a notice of its own', async () => {
    const moved = { date: '2026-07-02', noticeSentOn: '2026-06-16', ground: 'venue', place: 'Mairie' };
    const { number } = await done(scenario.post(path('/postponement'), moved));
    expect(await look(number)).toMatchObject({
      date: '2026-07-02',
      time: '18:30',
      place: 'Mairie',
      convocations: [{ act: 'AssemblyConvened' }, { act: 'AssemblyPostponed', date: '2026-07-02', ground: 'venue' }],
    });
  });

  it('is written to each member in her language, with a calendar entry and room for her code', async () => {
    const french = await scenario.get(path(`/convocations/${ada}`), { headers: { 'accept-language': 'fr' } });
    const { letter } = french.body as { readonly letter: string };
    expect(letter).toContain('# Convocation à l’assemblée générale mixte');
    for (const said of [
      'Le jeudi 2 juillet 2026 à 18\u00a0h\u00a030.',
      'Mairie',
      '1. Welcome',
      'Moves the seat to Lille',
      `/api/documents/${digest}`,
      '{{oneTimeCode}}',
    ])
      expect(letter).toContain(said);
    expect(letter).toContain('Personne n’en détient plus de 2.');
    expect(letter).not.toContain('Sells the van');
    const { body } = await scenario.get(path(`/convocations/${ada}`));
    // Whether a comma follows the weekday depends on the version of Unicode's data.
    expect(body['letter']).toMatch(/On Thursday,? 2 July 2026 at 18:30\./);
    const calendar = await scenario.get(path(`/convocations/${ada}/calendar`));
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(calendar.body['text']).toContain('DTSTART:20260702T163000Z\r\n');
    expect(await scenario.get(path(`/convocations/${randomUUID()}`))).toMatchObject({ status: 404, body: { code: 'MEMBER_UNKNOWN' } });
  });

  it('is known to have reached members, or not, channel by channel', async () => {
    await done(scenario.post(path('/convocations'), { channel: 'email', outcome: 'sent', memberIds: [ada, ben] }));
    const { number } = await done(scenario.post(path('/convocations'), { channel: 'email', outcome: 'failed', memberIds: [ben] }));
    const missed = await scenario.get(path(`/convocations?reached=false&minPosition=${number}`));
    expect(missed.body).toMatchObject({ date: '2026-07-02', nextCursor: null });
    expect((missed.body['items'] as { readonly memberId: string }[]).map(({ memberId }) => memberId)).toEqual([ben, cleo]);
    const posted = await done(
      scenario.post(path('/convocations'), { channel: 'letter', outcome: 'delivered', memberIds: [ben, cleo, ben] }),
    );
    const reached = await scenario.get(path(`/convocations?reached=true&minPosition=${posted.number}`));
    expect(reached.body).toMatchObject({
      members: 3,
      count: {
        reached: 3,
        channels: [
          { channel: 'email', sent: 1, delivered: 0, failed: 1 },
          { channel: 'letter', sent: 0, delivered: 2, failed: 0 },
        ],
      },
    });
    expect(reached.body['items']).toMatchObject([
      { memberId: ada, reached: true, dispatches: [{ channel: 'email', outcome: 'sent' }] },
      {
        memberId: ben,
        dispatches: [
          { channel: 'email', outcome: 'failed' },
          { channel: 'letter', outcome: 'delivered' },
        ],
      },
      { memberId: cleo },
    ]);
    const file = await scenario.get(path('/convocations/file'), { headers: { 'accept-language': 'fr' } });
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.body['text']).toContain(`2;${ben};1;failed;delivered;`);
    expect(await scenario.post(path('/convocations'), { channel: 'email', outcome: 'sent', memberIds: [] })).toMatchObject({
      status: 400,
      body: { code: 'DISPATCH_INVALID' },
    });
  });

  it('leaves the text under a ballot as it is', async () => {
    await done(scenario.post(path('/roll')));
    await done(scenario.post(path('/opening'), { bureau: memberIds }));
    await done(scenario.post(path('/ballots'), { ballotId, resolutionId: statutesId }));
    expect(await scenario.put(path(`/resolutions/${statutesId}`), { text: 'Moves the seat to Nice' })).toMatchObject({
      status: 409,
      body: { code: 'RESOLUTION_PUT_TO_VOTE' },
    });
    expect(await scenario.post(path('/ballots'), { resolutionId: withdrawnId })).toMatchObject({
      status: 409,
      body: { code: 'RESOLUTION_WITHDRAWN' },
    });
    expect(await scenario.post(path('/cancellation'), { ground: 'venue' })).toMatchObject({
      status: 409,
      body: { code: 'ASSEMBLY_UNDER_WAY' },
    });
  });

  it('calls an assembly off, and nothing is opened in it any more', async () => {
    const other = randomUUID();
    const date = '2026-09-01';
    await done(scenario.post('/api/assemblies', { assemblyId: other, kind: 'ordinary', date, noticeSentOn: addDays(date, -20) }));
    await done(scenario.post(`/api/assemblies/${other}/roll`));
    const { number } = await done(
      scenario.post(`/api/assemblies/${other}/cancellation`, { ground: 'publicHealth', decisionRef: 'BOARD-2026-8' }),
    );
    const { body } = await scenario.get(`/api/assemblies/${other}?minPosition=${number}`);
    expect(body).toMatchObject({ status: 'cancelled', convocations: [{}, { act: 'AssemblyCancelled', ground: 'publicHealth' }] });
    const calendar = await scenario.get(`/api/assemblies/${other}/convocations/${ada}/calendar`);
    expect(calendar.body['text']).toContain('STATUS:CANCELLED');
    for (const [rest, sent] of [
      ['/opening', { bureau: memberIds }],
      ['/resolutions', { kind: 'ordinary', text: 'Anything' }],
      ['/postponement', { date: '2026-10-01', noticeSentOn: '2026-09-01', ground: 'venue' }],
      ['/convocations', { channel: 'email', outcome: 'sent', memberIds }],
    ] as const)
      expect(await scenario.post(`/api/assemblies/${other}${rest}`, sent)).toMatchObject({
        status: 409,
        body: { code: 'ASSEMBLY_CANCELLED' },
      });
    expect(await scenario.post(`/api/assemblies/${other}/ballots`, { resolutionId: accountsId })).toMatchObject({ status: 409 });
  });
});
