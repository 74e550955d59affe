import { randomUUID } from 'node:crypto';
import { ModulesContainer } from '@nestjs/core';
import { can, permissionOf, type LedgerFacts } from '#access';
import { routesOf } from '../../apps/api/src/access/routes.js';
import { describedOperations, type DescribedOperation } from '../support/described-operations.js';
import { startPeopledLedger, type People, type PeopledLedger } from '../support/peopled-ledger.js';

/** Milliseconds: some three thousand requests. */
const PATIENCE_MS = 120_000;

const nobody = 'a stranger';

/** What the ledger was made to say of each, told here once more: the routes have to find it out by themselves. */
const standing: Readonly<Record<keyof People, LedgerFacts>> = {
  chair: { isMember: true },
  scrutineer: { isMember: true },
  director: { isMember: true, sitsOn: ['board'] },
  overseer: { isMember: true, sitsOn: ['supervisoryBoard'] },
  candidate: { isMember: true },
  accused: { isMember: true },
  member: { isMember: true },
  visitor: {},
  clerk: { roles: ['clerk'] },
  treasurer: { roles: ['treasurer'] },
  auditor: { roles: ['auditor'] },
  operator: { roles: ['operator'] },
};

/** Answers that say who asks is not the right person. */
const refusals: ReadonlySet<unknown> = new Set(['NOT_SIGNED_IN', 'NOT_ALLOWED', 'PROVE_AGAIN']);

describe('every route, asked by everybody', () => {
  let ledger: PeopledLedger;

  /** Facts of a request about this person, on the things the ledger holds. */
  const factsOf = (who: keyof People, about: string, { path }: DescribedOperation): LedgerFacts => {
    const { people, held } = ledger;
    const isOfAssembly = path.includes('{assemblyId}') || path.includes('{electionId}');
    return {
      hasOperator: true,
      ...standing[who],
      ...(/\{(memberId|grantorId)\}/.test(path) && { about: [about] }),
      ...(isOfAssembly && { bureau: held.memberIds.slice(0, 3) }),
      ...(path.includes('{candidate}') && { candidateId: people.candidate }),
      ...(path.includes('{proceedingId}') && { accusedId: people.accused }),
      ...(path.includes('{number}') && { concerned: [people.accused] }),
    };
  };

  const addressOf = ({ path, method, parameters = [] }: DescribedOperation, about: string): string => {
    const { held, ballotId, electionId, proceedingId, mandateId, entry } = ledger;
    const names: Readonly<Record<string, string>> = {
      memberId: about,
      grantorId: about,
      assemblyId: held.assemblyId,
      resolutionId: held.resolutionIds[0] ?? '',
      ...{ ballotId, electionId, proceedingId, mandateId, rightId: '0000001', candidate: '1', number: String(entry), size: '1' },
    };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => names[name] ?? randomUUID());
    // Nothing is done to the ledger, whoever may: the next one finds it as it was.
    const canRehearse = method !== 'GET' && parameters.some(({ name }) => name === 'dryRun');
    return `${ledger.scenario.address}${filled}${canRehearse ? '?dryRun=true' : ''}`;
  };

  const answerTo = async (operation: DescribedOperation, actorId: string | undefined, about: string) => {
    const sendsBody = operation.requestBody?.content?.['application/json'] !== undefined;
    const response = await fetch(addressOf(operation, about), {
      method: operation.method,
      headers: { ...(actorId && { 'unevoix-actor': actorId }), ...(sendsBody && { 'content-type': 'application/json' }) },
      ...(sendsBody && { body: '{}' }),
    });
    // A stream never ends by itself, and a file need not be read to know that it was given.
    const isProblem = response.headers.get('content-type')?.includes('problem+json');
    const code = isProblem ? ((await response.json()) as { readonly code: string }).code : undefined;
    await response.body?.cancel().catch(() => undefined);
    return { status: response.status, code };
  };

  const verdict = ({ status, code }: { readonly status: number; readonly code: string | undefined }): string =>
    refusals.has(code) || status >= 500 ? `${status} ${code}` : 'let through';

  beforeAll(async () => {
    ledger = await startPeopledLedger();
  }, PATIENCE_MS);

  afterAll(() => ledger.close());

  it('is a route of the server, and every route of the server has a line in the table', () => {
    const served = [...routesOf(ledger.scenario.service(ModulesContainer)).values()];
    expect(served.filter((operation) => !permissionOf(operation))).toEqual([]);
    expect(describedOperations.filter(({ operationId }) => !served.includes(operationId))).toEqual([]);
  });

  it(
    'lets through whom the table lets, and nobody else',
    async () => {
      const wrong: string[] = [];
      const other = ledger.held.memberIds[2] ?? '';
      for (const operation of describedOperations) {
        const { operationId } = operation;
        const asStranger = verdict(await answerTo(operation, undefined, other));
        const forStrangers = can(undefined, operationId, { hasOperator: true }) ? 'let through' : '401 NOT_SIGNED_IN';
        if (asStranger !== forStrangers) wrong.push(`${operationId} by ${nobody}: ${asStranger}, not ${forStrangers}`);
        for (const [name, actorId] of Object.entries(ledger.people) as [keyof People, string][])
          for (const about of operation.path.match(/\{(memberId|grantorId)\}/) ? [actorId, other] : [other]) {
            const found = verdict(await answerTo(operation, actorId, about));
            const wanted = can(actorId, operationId, factsOf(name, about, operation)) ? 'let through' : '403 NOT_ALLOWED';
            if (found !== wanted)
              wrong.push(`${operationId} by ${name} about ${about === actorId ? 'herself' : 'another'}: ${found}, not ${wanted}`);
          }
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('asks who proved who she is an hour ago to prove it again, for what is grave', async () => {
    const provenAt = new Date(Date.now() - 3_600_000).toISOString();
    const grant = (headers: Readonly<Record<string, string>>) =>
      ledger.scenario.post(`/api/access/roles/${randomUUID()}?dryRun=true`, { role: 'clerk' }, { as: ledger.people.operator, headers });
    expect(await grant({ 'unevoix-proven-at': provenAt })).toMatchObject({ status: 403, body: { code: 'PROVE_AGAIN' } });
    expect(await grant({})).toMatchObject({ status: 200 });
    expect(await grant({ 'unevoix-scopes': 'access' })).toMatchObject({ status: 403, body: { code: 'PROVE_AGAIN' } });
    expect(await grant({ 'unevoix-scopes': 'access-grant-role' })).toMatchObject({ status: 200 });
  });

  it('lets a token do what it was made for, and never more than whose it is', async () => {
    const asClerk = (scopes: string, path: string) =>
      ledger.scenario.get(path, { as: ledger.people.clerk, headers: { 'unevoix-scopes': scopes } });
    expect(await asClerk('members', '/api/members')).toMatchObject({ status: 200 });
    expect(await asClerk('read', '/api/members')).toMatchObject({ status: 200 });
    expect(await asClerk('shares', '/api/members')).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await asClerk('read', '/api/access/roles')).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });

  it('shows whole entries of the log to those who may read all of them only', async () => {
    const entries = (as: string) => ledger.scenario.get('/log/tile/entries/000.p/1', { as });
    expect(await entries('stranger')).toMatchObject({ status: 401 });
    expect(await entries(ledger.people.member)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect((await entries(ledger.people.auditor)).body).not.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('finds the same route behind HEAD, and none behind another way of writing it', async () => {
    const head = (path: string, actorId: string) =>
      fetch(`${ledger.scenario.address}${path}`, { method: 'HEAD', headers: { 'unevoix-actor': actorId } });
    expect((await head('/api/members', ledger.people.visitor)).status).toBe(403);
    expect((await head('/api/members', ledger.people.clerk)).status).toBe(200);
    for (const path of ['//api/members', '/API/members', '/api/members/', '/api/%6dembers', '/api/./members'])
      expect((await ledger.scenario.get(path, { as: ledger.people.visitor })).body).not.toHaveProperty('items');
  });
});
