import { randomUUID } from 'node:crypto';
import { startPeopledLedger, type PeopledLedger } from '../support/peopled-ledger.js';
import type { Answer } from '../support/scenario.js';

const PATIENCE_MS = 60_000;

const refused = (code: string) => ({ status: 403, body: { code } });

describe('what somebody may do follows from the ledger', () => {
  let ledger: PeopledLedger;

  const get = (path: string, as?: string) => ledger.scenario.get(path, as === undefined ? {} : { as });
  const post = (path: string, body: unknown, as: string) => ledger.scenario.post(path, body, { as });
  const grant = (actorId: string, role: string) => post(`/api/access/roles/${actorId}`, { role }, ledger.people.operator);
  const revoke = (actorId: string, role: string) => post(`/api/access/roles/${actorId}/revocation`, { role }, ledger.people.operator);

  beforeAll(async () => {
    ledger = await startPeopledLedger();
  }, PATIENCE_MS);

  afterAll(() => ledger.close());

  it('a director gains the rights of the board by an entry alone, and loses them by another', async () => {
    const { member, clerk } = ledger.people;
    const cases = () => get('/api/discipline/proceedings', member);
    expect(await cases()).toMatchObject(refused('NOT_ALLOWED'));
    const mandateId = randomUUID();
    const seat = { mandateId, memberId: member, body: 'board', from: '2026-06-19', lastYear: 2099, decisionRef: 'AGM-2026-4' };
    const { number } = await post('/api/mandates', seat, clerk);
    expect(await get(`/api/discipline/proceedings?minPosition=${number}`, member)).toMatchObject({ status: 200 });
    expect(await post(`/api/mandates/${mandateId}/end`, { cause: 'resignation', until: '2026-06-20' }, clerk)).toMatchObject({
      status: 201,
    });
    expect(await cases()).toMatchObject(refused('NOT_ALLOWED'));
  });

  it('a role is taken away in the middle of a session: the next request is refused', async () => {
    const { visitor } = ledger.people;
    const search = () => get('/api/members', visitor);
    expect(await search()).toMatchObject(refused('NOT_ALLOWED'));
    await grant(visitor, 'clerk');
    expect(await search()).toMatchObject({ status: 200 });
    const { number } = await revoke(visitor, 'clerk');
    expect(await search()).toMatchObject(refused('NOT_ALLOWED'));
    const { body } = await get(`/api/access/roles?minPosition=${number}`, ledger.people.operator);
    expect((body['items'] as readonly object[]).find((line) => 'actorId' in line && line.actorId === visitor)).toMatchObject({
      role: 'clerk',
      grantedBy: ledger.people.operator,
      revokedBy: ledger.people.operator,
      revokedNumber: number,
    });
  });

  it('there is always an operator, and an auditor who writes nothing', async () => {
    const { operator, auditor } = ledger.people;
    const another = randomUUID();
    expect(await revoke(operator, 'operator')).toMatchObject({ status: 409, body: { code: 'LAST_OPERATOR' } });
    expect(await grant(auditor, 'clerk')).toMatchObject({ status: 409, body: { code: 'ROLE_INCOMPATIBLE' } });
    expect(await grant(another, 'chair')).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
    expect(await grant(another, 'operator')).toMatchObject({ status: 201 });
    const each = [revoke(operator, 'operator'), post(`/api/access/roles/${another}/revocation`, { role: 'operator' }, another)];
    expect((await Promise.all(each)).map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('whoever counts through ids learns nothing: what is there and what is not are refused alike', async () => {
    const { member, visitor } = ledger.people;
    const told = ({ status, body: { code, detail } }: Answer) => ({ status, code, detail });
    const pairs: readonly (readonly [there: string, nowhere: string])[] = [
      [`/api/members/${ledger.people.candidate}`, `/api/members/${randomUUID()}`],
      [`/api/members/${ledger.people.accused}/share-account`, `/api/members/${randomUUID()}/share-account`],
      [`/api/discipline/proceedings/${ledger.proceedingId}`, `/api/discipline/proceedings/${randomUUID()}`],
      [`/api/entries/${ledger.entry}`, '/api/entries/999999'],
      [`/api/entries/${ledger.entry}/receipt`, '/api/entries/999999/receipt'],
    ];
    for (const [there, nowhere] of pairs) {
      expect(told(await get(there, member))).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
      expect(told(await get(nowhere, member))).toEqual(told(await get(there, member)));
    }
    const assemblies = [ledger.held.assemblyId, randomUUID()].map((assemblyId) => get(`/api/assemblies/${assemblyId}`, visitor));
    const [there, nowhere] = await Promise.all(assemblies);
    expect(there && told(there)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    expect(nowhere && told(nowhere)).toEqual(there && told(there));
  });

  it('screens that follow an assembly, and files, are for those who may read it', async () => {
    const { assemblyId } = ledger.held;
    for (const path of [`/api/assemblies/${assemblyId}/live`, `/api/assemblies/${assemblyId}/minutes/file`, '/api/exports/members']) {
      expect(await get(path)).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
      expect(await get(path, ledger.people.visitor)).toMatchObject(refused('NOT_ALLOWED'));
    }
  });

  it('pages of members show an assembly and an election to whoever may read them, and send strangers to the sign-in', async () => {
    const { member, visitor } = ledger.people;
    for (const path of [`/me/assemblies/${ledger.held.assemblyId}`, `/me/elections/${ledger.electionId}`]) {
      expect(await get(path, member)).toMatchObject({ status: 200 });
      expect(await get(path, visitor)).toMatchObject({ status: 403, body: { text: expect.stringContaining('NOT_ALLOWED') } });
      const stranger = await fetch(`${ledger.scenario.address}${path}`, { redirect: 'manual' });
      expect(stranger.status).toBe(303);
      expect(stranger.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    }
  });

  it('a member is told who looked at what is written about her, and nobody else is', async () => {
    const { candidate, clerk, member, operator } = ledger.people;
    await get(`/api/members/${candidate}`, clerk);
    await get(`/api/members/${candidate}`, candidate);
    await get(`/api/members/${candidate}`, member);
    const log = `/api/access/log?memberId=${candidate}`;
    expect((await get(log, candidate)).body).toMatchObject([{ actorId: clerk, operation: 'members-get' }]);
    for (const other of [member, operator]) expect(await get(log, other)).toMatchObject(refused('NOT_ALLOWED'));
  });

  it('a member reads the receipt of her own entry and of nobody else’s', async () => {
    const { accused, member } = ledger.people;
    expect((await get(`/api/entries/${ledger.entry}`, accused)).status).toBe(200);
    expect((await get(`/api/entries/${ledger.entry}`, member)).status).toBe(403);
    expect((await get(`/api/entries?person=${member}`, member)).status).toBe(200);
    expect((await get(`/api/entries?person=${accused}`, member)).status).toBe(403);
    expect((await get(`/api/entries?person=${member}&person=${accused}`, member)).status).toBe(403);
  });
});
