import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEnterpriseRules } from '#statutes';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';

const ON = '2026-01-10';

describe('who members are', () => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario();
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
  }, 60_000);

  afterAll(() => scenario.close());

  const apply = (identity: object, rest: object = {}, key?: string): Promise<Answer> =>
    scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: ON, identity, ...rest }, key === undefined ? {} : { key });
  const admit = (memberId: string): Promise<Answer> =>
    scenario.post(`/api/members/${memberId}/admission`, { effectiveAt: ON, decisionRef: 'BOARD-1' });

  /** @returns pseudonym of the new member */
  const welcome = async (identity: object, rest: object = {}): Promise<string> => {
    const memberId = randomUUID();
    expect((await apply(identity, { memberId, ...rest })).status).toBe(201);
    expect((await admit(memberId)).status).toBe(201);
    return memberId;
  };
  const search = async (text: string, more = ''): Promise<readonly string[]> => {
    const { body, status } = await scenario.get(`/api/members?search=${encodeURIComponent(text)}${more}`);
    expect(status).toBe(200);
    return (body['items'] as readonly { readonly name: Record<string, string | null> | null; readonly memberNumber: number }[]).map(
      ({ name, memberNumber }) => name?.['familyName'] ?? name?.['legalName'] ?? String(memberNumber),
    );
  };

  /** Everything that lies in the data folder, as bytes. */
  const everything = (): string =>
    readdirSync(scenario.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('');

  describe('a natural person, a minor, a legal person', () => {
    it('each come with who they are, and with who acts for them', async () => {
      const child = await welcome(
        { givenName: 'Noé', familyName: 'Kerbrat', birthDate: '2012-05-04' },
        { kind: 'minor', representative: { givenName: 'Maëlle', familyName: 'Kerbrat', email: 'maelle@example.org' } },
      );
      const firm = await welcome(
        { legalName: 'Menuiserie du Léon', legalForm: 'SARL', postalAddress: '3 quai Ouest\n29600 Morlaix' },
        { kind: 'legalPerson', representative: { givenName: 'Yann', familyName: 'Prigent' } },
      );
      expect(await scenario.get(`/api/members/${child}/identity`)).toMatchObject({
        body: { givenName: 'Noé', birthDate: '2012-05-04', legalName: null, erasedAt: null },
      });
      expect(await scenario.get(`/api/members/${firm}`)).toMatchObject({
        body: { member: { name: { legalName: 'Menuiserie du Léon', legalForm: 'SARL' }, representativeId: expect.any(String) as unknown } },
      });
    });

    it.each([
      ['a minor of age', 'minor', { givenName: 'A', familyName: 'B', birthDate: '1990-01-01' }, 'NOT_A_MINOR'],
      ['a legal person with a birthday', 'legalPerson', { legalName: 'A', birthDate: '1990-01-01' }, 'IDENTITY_FIELD_FOREIGN'],
      ['a person without a family name', 'naturalPerson', { givenName: 'A' }, 'IDENTITY_FIELD_MISSING'],
      ['a name of blanks', 'naturalPerson', { givenName: ' ', familyName: 'B' }, 'IDENTITY_VALUE_INVALID'],
    ])('are refused as %s', async (_whose, kind, identity, code) => {
      const representative = { givenName: 'R', familyName: 'R' };
      expect(await apply(identity, kind === 'naturalPerson' ? {} : { kind, representative })).toMatchObject({
        status: 400,
        body: { code },
      });
    });

    it('are refused with a mailbox that is none, by its field', async () =>
      expect(await apply({ givenName: 'A', familyName: 'B', email: 'nobody' })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/identity/email' }] },
      }));
  });

  describe('looking for somebody', () => {
    beforeAll(async () => {
      for (const [givenName, familyName] of [
        ['Jean-Noël', 'd’Œillet'],
        ['Zoé', 'Le Goff'],
        ['Zoélie', 'Martin'],
        ['Ève', 'Ångström'],
      ])
        await welcome({ givenName, familyName });
    });

    it.each([
      ['zo', ['Le Goff', 'Martin']],
      ['ZOÉ goff', ['Le Goff']],
      ['goff zoe', ['Le Goff']],
      ['legoff', ['Le Goff']],
      ['oeil jean', ['d’Œillet']],
      ["d'oeillet", ['d’Œillet']],
      ['angstrom', ['Ångström']],
      ['menuis', ['Menuiserie du Léon']],
      ['nobody', []],
      ['—', []],
      ['%"*', []],
    ])('%s', async (typed, found) => expect(await search(typed)).toEqual(found));

    it('by number, or by name and number', async () => {
      expect(await search('1')).toEqual(['Kerbrat']);
      expect(await search('le 4')).toEqual(['Le Goff']);
      expect(await search('le 5')).toEqual([]);
    });

    it('page by page, on both clocks, among the members of a category only', async () => {
      const { body } = await scenario.get('/api/members?search=zo&limit=1');
      expect(body).toMatchObject({ items: [{ name: { familyName: 'Le Goff' } }] });
      expect(await search('zo', `&limit=1&cursor=${String(body['nextCursor'])}`)).toEqual(['Martin']);
      expect(await search('zo', '&asOf=2026-01-09')).toEqual([]);
      expect(await search('zo', '&knownAt=2')).toEqual([]);
      expect(await search('zo', '&category=workers')).toEqual([]);
    });
  });

  describe('somebody of a known name', () => {
    it('is refused, and let in when somebody says that she is another; the entry says so', async () => {
      const first = await welcome({ givenName: 'Anne', familyName: 'Riou' });
      const again = { givenName: 'RIOU', familyName: 'Anné' };
      const refused = await apply(again);
      expect(refused).toMatchObject({ status: 409, body: { code: 'POSSIBLE_DUPLICATE', memberIds: [first] } });
      expect(String(refused.body['detail'])).not.toContain('Riou');
      const second = randomUUID();
      expect((await apply(again, { memberId: second, distinctFrom: [first] })).status).toBe(201);
      const { body } = await scenario.get(`/api/entries?stream=member-${second}`);
      expect(body['items']).toMatchObject([{ data: { distinctFrom: [first], _sd_alg: 'sha-256' } }]);
      expect(await apply({ givenName: 'Anne', familyName: 'Riou' }, { distinctFrom: [first] })).toMatchObject({
        body: { code: 'POSSIBLE_DUPLICATE', memberIds: [second], numbers: [] },
      });
    });

    it('is another when both birth dates are known and differ', async () => {
      await welcome({ givenName: 'Loïc', familyName: 'Abgrall', birthDate: '1980-01-01' });
      expect((await apply({ givenName: 'Loïc', familyName: 'Abgrall', birthDate: '1980-01-01' })).body['code']).toBe('POSSIBLE_DUPLICATE');
      expect((await apply({ givenName: 'Loïc', familyName: 'Abgrall', birthDate: '1991-01-01' })).status).toBe(201);
    });

    it('comes back under her number, by herself', async () => {
      const memberId = await welcome({ givenName: 'Soizic', familyName: 'Tanguy' });
      await scenario.post(`/api/members/${memberId}/ending`, { effectiveAt: '2026-02-01', cause: 'withdrawal' });
      const rest = { memberId, effectiveAt: '2026-03-01' };
      expect((await apply({ givenName: 'Soizic', familyName: 'Tangui' }, rest)).body['code']).toBe('IDENTITY_DIFFERS');
      expect((await apply({ givenName: 'Soizic', familyName: 'Tanguy' }, rest)).status).toBe(201);
    });

    it('is one of two who came at the same instant', async () => {
      const twice = await Promise.all([1, 2].map(() => apply({ givenName: 'Perig', familyName: 'Bihan' })));
      expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    });

    it('is kept once when the same request is sent again, and not at all when it is only rehearsed', async () => {
      const named = { givenName: 'Katell', familyName: 'Quéré' };
      const rehearsed = await scenario.post('/api/members?dryRun=true', { kind: 'naturalPerson', effectiveAt: ON, identity: named });
      expect(rehearsed.status).toBe(200);
      const [first, again] = [await apply(named, {}, 'katell'), await apply(named, {}, 'katell')];
      expect([first.status, again.status, again.number]).toEqual([201, 201, first.number]);
    });
  });

  describe('a name that is rectified', () => {
    it('is found under the new one only, and nothing of the old one stays', async () => {
      const memberId = await welcome({ givenName: 'Gwenn', familyName: 'Zwyxanyme', email: 'gwenn@example.org' });
      const rectify = (identity: object, key?: string) =>
        scenario.post(`/api/members/${memberId}/identity`, { effectiveAt: '2026-05-01', identity }, key === undefined ? {} : { key });
      const first = await rectify({ familyName: 'Cariou' }, 'married');
      expect(first.status).toBe(201);
      expect([await search('zwyx'), await search('gwenn')]).toEqual([[], ['Cariou']]);
      for (const trace of ['Zwyxanyme', 'zwyxanyme']) expect(everything()).not.toContain(trace);
      expect((await rectify({ familyName: 'Cariou' }, 'married')).number).toBe(first.number);
      expect((await rectify({ familyName: 'Cariou' })).number).toBe(-1);
      expect(await rectify({ familyName: 'Anders' }, 'married')).toMatchObject({ body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
      expect(await search('gwenn')).toEqual(['Cariou']);
      expect(await rectify({ legalName: 'Gwenn SARL' })).toMatchObject({ body: { code: 'IDENTITY_FIELD_FOREIGN' } });
    });
  });

  describe('an erased name', () => {
    it('is kept while the law needs it, and gone from every file when it does not', async () => {
      const memberId = randomUUID();
      await apply({ givenName: 'Xanthippa', familyName: 'Qvorndyke', email: 'xq@example.org' }, { memberId });
      const erase = (basis = 'request') => scenario.post(`/api/members/${memberId}/identity/erasure`, { basis });
      await scenario.post(`/api/members/${memberId}/application-withdrawal`, { effectiveAt: ON });
      expect((await erase()).status).toBe(201);
      for (const trace of ['Xanthippa', 'xanthippa', 'Qvorndyke', 'qvorndyke', 'xq@example']) expect(everything()).not.toContain(trace);
      expect(await scenario.get(`/api/members/${memberId}/identity`)).toMatchObject({
        body: { familyName: null, email: null, erasedAt: expect.stringMatching(/Z$/) as unknown },
      });
      expect(await erase()).toMatchObject({ status: 404, body: { code: 'IDENTITY_UNKNOWN' } });
    });

    it('is erased once: the same key again is given the first receipt', async () => {
      const memberId = randomUUID();
      await apply({ givenName: 'Yseult', familyName: 'Kermarrec' }, { memberId });
      await scenario.post(`/api/members/${memberId}/application-withdrawal`, { effectiveAt: ON });
      const erase = () => scenario.post(`/api/members/${memberId}/identity/erasure`, { basis: 'request' }, { key: `erase ${memberId}` });
      const first = await erase();
      expect(first.status).toBe(201);
      const again = await erase();
      expect({ status: again.status, body: again.body }).toEqual({ status: first.status, body: first.body });
    });

    it('stays on the register of a member, whose mailbox goes', async () => {
      const memberId = await welcome({ givenName: 'Tudi', familyName: 'Corre', email: 'tudi@example.org' });
      const erased = await scenario.post(`/api/members/${memberId}/identity/erasure`, { basis: 'request' });
      expect(erased.status).toBe(201);
      expect(await scenario.get(`/api/members/${memberId}/identity`)).toMatchObject({ body: { familyName: 'Corre', email: null } });
      expect(await scenario.post(`/api/members/${memberId}/identity/erasure`, { basis: 'request' })).toMatchObject({
        body: { code: 'PERSONAL_DATA_RETAINED' },
      });
    });

    it('is gone five years after a member left: her line stays, and says when', async () => {
      const memberId = randomUUID();
      const registered = await scenario.post('/api/members/registrations', {
        ...{ memberId, kind: 'naturalPerson', effectiveAt: '2015-01-01' },
        identity: { givenName: 'Brieg', familyName: 'Olderfolk' },
      });
      expect(registered.status).toBe(201);
      await scenario.post(`/api/members/${memberId}/ending`, { effectiveAt: '2016-12-31', cause: 'withdrawal' });
      expect(await search('olderfolk', '&asOf=2016-12-31')).toEqual(['Olderfolk']);
      expect((await scenario.post(`/api/members/${memberId}/identity/erasure`, { basis: 'retentionOver' })).status).toBe(201);
      await scenario.restart();
      expect(await search('olderfolk', '&asOf=2016-12-31')).toEqual([]);
      const gone = { name: { familyName: null, erasedAt: expect.stringMatching(/Z$/) as unknown } };
      expect(await scenario.get(`/api/members/${memberId}?asOf=2016-12-31`)).toMatchObject({ body: { member: gone } });
      expect(everything().toLowerCase()).not.toContain('olderfolk');
    });
  });
});
