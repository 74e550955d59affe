import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { formatPublicKey, parsePublicKey } from '#proof';
import { SigningKeys } from '#sealing';
import { plainCooperativeRules, type FourEyesOperation } from '#statutes';
import { startPeopledLedger, type PeopledLedger } from '../support/peopled-ledger.js';
import type { Answer } from '../support/scenario.js';

const PATIENCE_MS = 60_000;
const ballots = { ...plainCooperativeRules.ballots, personsByOpenBallot: true };

const refused = (code: string) => ({ status: 403, body: { code } });

describe('where the rules ask two persons to close a ballot', () => {
  let ledger: PeopledLedger;
  let closing: string;

  const post = (path: string, as: string, body: unknown = {}, key?: string) =>
    ledger.scenario.post(path, body, key === undefined ? { as } : { as, key });
  const waitingFor = async (as: string) => (await ledger.scenario.get('/api/access/approvals', { as })).body['items'];
  const statusOfBallot = async () => {
    const { body } = await ledger.scenario.get(`/api/assemblies/${ledger.held.assemblyId}`, { as: ledger.people.chair });
    return (body['ballots'] as readonly { readonly status: string }[])[0]?.status;
  };

  beforeAll(async () => {
    ledger = await startPeopledLedger({
      ballots,
      fourEyes: { operations: ['closeBallot'], withinMinutes: 30 },
    });
    closing = `/api/assemblies/${ledger.held.assemblyId}/ballots/${ledger.ballotId}/closing`;
  }, PATIENCE_MS);

  afterAll(() => ledger.close());

  it('one alone closes nothing', async () => {
    const { chair } = ledger.people;
    const first = await post(closing, chair);
    expect(first).toMatchObject(refused('SECOND_PERSON_NEEDED'));
    expect(await post(closing, chair)).toMatchObject({ body: { approvalId: first.body['approvalId'] } });
    expect(await statusOfBallot()).toBe('open');
  });

  it('another who may do the same agrees, and nobody else', async () => {
    const { chair, scrutineer, member, auditor } = ledger.people;
    const approvalId = (await post(closing, chair)).body['approvalId'];
    const agree = (as: string) => post(`/api/access/approvals/${String(approvalId)}`, as);
    expect(await waitingFor(scrutineer)).toMatchObject([
      { approvalId, operation: 'ballots-close', requestedBy: chair, status: 'requested' },
    ]);
    expect(await waitingFor(member)).toEqual([]);
    expect(await agree(chair)).toMatchObject(refused('APPROVAL_BY_SAME_PERSON'));
    expect(await agree(member)).toMatchObject({ status: 404, body: { code: 'APPROVAL_NOT_FOUND' } });
    expect(await agree(auditor)).toMatchObject({ status: 404, body: { code: 'APPROVAL_NOT_FOUND' } });
    expect(await agree(scrutineer)).toMatchObject({ status: 201 });
    expect(await statusOfBallot()).toBe('open');
  });

  it('what was agreed to is done once, by the one who asked for it', async () => {
    const { chair, scrutineer } = ledger.people;
    expect(await post(closing, scrutineer)).toMatchObject(refused('SECOND_PERSON_NEEDED'));
    expect(await post(closing, chair, {}, 'close it')).toMatchObject({ status: 201 });
    expect(await statusOfBallot()).toBe('closed');
    expect(await post(closing, chair, {}, 'close it')).toMatchObject({ status: 201 });
    expect(await post(closing, chair, {}, 'and again')).toMatchObject(refused('SECOND_PERSON_NEEDED'));
  });

  it('what the rules say nothing about is done by one', async () => {
    const path = `/api/assemblies/${ledger.held.assemblyId}/ballots/${ledger.ballotId}/proclamation`;
    expect(await post(path, ledger.people.chair)).toMatchObject({ status: 201 });
  });
});

describe('where the rules ask two persons for everything they may', () => {
  const operations = ['openBallot', 'annulBallot', 'commitImport', 'useLogKey'] as const satisfies readonly FourEyesOperation[];
  let ledger: PeopledLedger;
  let secondOperator: string;

  const post = (path: string, as: string, body: unknown = {}) => ledger.scenario.post(path, body, { as });

  /** What is asked for, by whom, and who else may agree to it. */
  interface Ask {
    readonly path: string;
    readonly body?: unknown;
    readonly by: string;
    readonly second: string;
    /** what an ask that was let through answers */
    readonly done: number;
  }

  const importTried = async (): Promise<string> => {
    const file = 'numero;type;date;parts\n9001;adhésion;02/01/2020;\n9001;souscription;02/01/2020;1\n';
    const headers = { 'content-type': 'text/csv', 'unevoix-actor': ledger.people.clerk };
    const sent = await fetch(`${ledger.scenario.address}/api/imports`, { method: 'POST', headers, body: file });
    const { importId } = (await sent.json()) as { readonly importId: string };
    await post(`/api/imports/${importId}/dry-run`, ledger.people.clerk);
    return importId;
  };

  const nextKey = async (): Promise<string> => {
    const { body } = await ledger.scenario.get('/api/seal');
    const [first] = body['keys'] as readonly { readonly verifierKey: string }[];
    const { name } = parsePublicKey(first?.verifierKey ?? '');
    return formatPublicKey(new SigningKeys(join(ledger.scenario.folder, 'seal')).make(name));
  };

  const asks: Readonly<Record<(typeof operations)[number], () => Promise<Ask>>> = {
    openBallot: async () => ({
      path: `/api/assemblies/${ledger.held.assemblyId}/ballots`,
      body: { ballotId: randomUUID(), resolutionId: ledger.held.resolutionIds[1] },
      by: ledger.people.chair,
      second: ledger.people.scrutineer,
      done: 201,
    }),
    annulBallot: async () => ({
      path: `/api/assemblies/${ledger.held.assemblyId}/ballots/${ledger.ballotId}/annulment`,
      body: { ground: 'irregularity' },
      by: ledger.people.chair,
      second: ledger.people.scrutineer,
      done: 201,
    }),
    commitImport: async () => ({
      path: `/api/imports/${await importTried()}/commit`,
      by: ledger.people.clerk,
      second: ledger.people.operator,
      done: 202,
    }),
    useLogKey: async () => ({
      path: '/api/seal/keys',
      body: { newVerifierKey: await nextKey() },
      by: ledger.people.operator,
      second: secondOperator,
      done: 201,
    }),
  };

  const lastEntry = async (): Promise<unknown> => (await ledger.scenario.get('/api/entries?limit=1', { as: ledger.people.auditor })).body;

  beforeAll(async () => {
    ledger = await startPeopledLedger({ ballots, fourEyes: { operations: [...operations], withinMinutes: 30 } });
    secondOperator = randomUUID();
    await post(`/api/access/roles/${secondOperator}`, ledger.people.operator, { role: 'operator' });
  }, PATIENCE_MS);

  afterAll(() => ledger.close());

  it.each(operations)('%s is held back from one, and done once by two', async (operation) => {
    const { path, body = {}, by, second, done } = await asks[operation]();
    const first: Answer = await post(path, by, body);
    expect(first).toMatchObject(refused('SECOND_PERSON_NEEDED'));
    const asked = await lastEntry();
    expect(await post(path, by, body)).toMatchObject({ body: { approvalId: first.body['approvalId'] } });
    expect(await lastEntry()).toEqual(asked);
    expect(await post(`/api/access/approvals/${String(first.body['approvalId'])}`, second)).toMatchObject({ status: 201 });
    expect(await post(path, by, body)).toMatchObject({ status: done });
    expect(await post(path, by, body)).toMatchObject(refused('SECOND_PERSON_NEEDED'));
  });
});
