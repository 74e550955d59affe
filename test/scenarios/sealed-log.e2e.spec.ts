import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  entriesOfBundle,
  formatPublicKey,
  inclusionProof,
  leafHash,
  parseCheckpoint,
  parseConsistencyProof,
  parseEntry,
  parseNote,
  parsePolicy,
  parsePublicKey,
  parseReceipt,
  publicNoteKey,
  type HashTile,
  tileHashReader,
  tileIn,
  tilePath,
  utf8,
  verifyConsistency,
  verifyInclusion,
  verifyReceipt,
} from '#proof';
import { serveWitness, SigningKeys, Witness, type WitnessServer } from '#sealing';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

/** The key of a log nobody here knows. */
const OTHER = publicNoteKey('ledger.other.example/main', 'ed25519', new Uint8Array(32).fill(1));

const textOf = ({ body }: Answer): string => String(body['text']);

describe('the sealed log, as members and strangers meet it', () => {
  let scenario: Scenario;
  let voter: string;
  let vote: Answer;
  let witness: Witness;
  let witnessServer: WitnessServer;

  const headOf = (note: string) => parseCheckpoint(parseNote(note).text);
  const newest = async () => textOf(await scenario.get('/log/checkpoint'));
  const covering = async (number: number): Promise<string> => {
    const note = await until(
      async () => {
        const answer = await scenario.get('/log/checkpoint');
        return answer.status === 200 ? textOf(answer) : '';
      },
      (found) => found !== '' && headOf(found).size > number,
    );
    expect(headOf(note).size).toBeGreaterThan(number);
    return note;
  };
  const policy = async () => parsePolicy(textOf(await scenario.get('/log/policy')));

  beforeAll(async () => {
    scenario = await startScenario({ checkpointSeconds: 0.05, logOrigin: 'ledger.coop.example/main' });
    witness = new Witness(join(scenario.folder, 'sister'), 'witness.other-coop.example/w1');
    witnessServer = await serveWitness(witness, '127.0.0.1', 0);
    const { assemblyId, memberIds, resolutionIds, rightOf } = await holdAssembly(scenario, { members: 3, resolutions: ['The accounts.'] });
    voter = memberIds[0] ?? '';
    const ballotId = randomUUID();
    await scenario.post(`/api/assemblies/${assemblyId}/ballots`, { ballotId, resolutionId: resolutionIds[0] });
    vote = await scenario.post(
      `/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`,
      { rightId: rightOf.get(voter), choice: 'for' },
      { as: voter },
    );
  }, 60_000);

  afterAll(async () => {
    await scenario.close();
    await witnessServer.close();
    witness.close();
  });

  it('lets a member go from her vote to a receipt that proves it', async () => {
    const ask = () => scenario.get(`/api/entries/${vote.number}/receipt`, { as: voter });
    const { status, headers, body } = await until(ask, (answer) => answer.status === 200);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${vote.number}.tlog-proof"`);
    const receipt = parseReceipt(String(body['text']));
    expect(receipt.index).toBe(vote.number);
    expect(parseEntry(receipt.entry ?? new Uint8Array())).toMatchObject({
      type: 'VoteCast',
      data: { choice: 'for' },
      meta: { actor: voter },
    });
    expect(verifyReceipt(receipt, await policy()).checkpoint.size).toBeGreaterThan(vote.number);
    expect(() =>
      verifyReceipt({ ...receipt, index: receipt.index - 1 }, parsePolicy(`log ${formatPublicKey(OTHER)}\nquorum none\n`)),
    ).toThrow('NOTE_UNVERIFIED');
  });

  it('says when a receipt is not there yet, never will be, or is not for the one who asks', async () => {
    const asStranger = await scenario.get(`/api/entries/${vote.number}/receipt`, { as: 'stranger' });
    expect(asStranger).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
    const nowhere = await scenario.get('/api/entries/999999/receipt', { as: voter });
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'ENTRY_NOT_FOUND' } });
    const unsealed = await startScenario({ processes: 'none' });
    await holdAssembly(unsealed, { members: 1, resolutions: [] });
    const answer = await unsealed.get('/api/entries/0/receipt', { as: voter });
    expect(answer).toMatchObject({ status: 409, body: { code: 'ENTRY_NOT_SEALED' } });
    expect(answer.headers.get('retry-after')).toBe('10');
    expect((await unsealed.get('/log/checkpoint')).body['code']).toBe('CHECKPOINT_NOT_FOUND');
    expect((await unsealed.get('/api/seal')).body).toMatchObject({ state: 'elsewhere', sealed: 0, signed: 0, keys: [] });
    expect(Number((await unsealed.get('/api/seal')).body['lagSeconds'])).toBeGreaterThan(0);
    await unsealed.close();
  });

  it('lets a stranger prove any entry from the published tiles alone', async () => {
    const head = headOf(await covering(vote.number));
    const fetched: string[] = [];
    const tiles = {
      readTile: async (tile: HashTile) => {
        const answer = await fetch(`${scenario.address}/log/${tilePath(tile)}`);
        fetched.push(`${answer.headers.get('content-type')} ${answer.headers.get('cache-control')}`);
        return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
      },
    };
    const receipt = parseReceipt(textOf(await scenario.get(`/api/entries/${vote.number}/receipt`, { as: voter })));
    const proof = await inclusionProof(vote.number, head.size, tileHashReader(head, tiles));
    verifyInclusion(leafHash(receipt.entry ?? new Uint8Array()), vote.number, head.size, proof, head.root);
    expect(new Set(fetched)).toEqual(new Set(['application/octet-stream public, max-age=31536000, immutable']));
  });

  it('shows whole entries to those who may read them only', async () => {
    const head = headOf(await covering(vote.number));
    const tile = tileIn(head.size, 0, 0) ?? { level: 0, index: 0, width: 1 };
    const path = `${scenario.address}/log/${tilePath({ ...tile, level: 'entries' })}`;
    expect((await fetch(path, { headers: { 'unevoix-actor': 'stranger' } })).status).toBe(401);
    const shown = await fetch(path, { headers: { 'unevoix-actor': voter } });
    expect(shown.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const entries = [...entriesOfBundle(new Uint8Array(await shown.arrayBuffer()), tile.width)];
    expect(parseEntry(entries[0] ?? new Uint8Array())).toMatchObject({ stream: 'rulebook', rev: 0 });
  });

  it.each(['tile/0/000.p/255', 'tile/0/000.p/256', 'tile/0/0', 'tile/x/000', 'tile/entries/x001/000', 'tile/7/000'])(
    'has nothing at %s',
    async (path) =>
      expect(await scenario.get(`/log/${path}`, { as: voter })).toMatchObject({ status: 404, body: { code: 'TILE_NOT_FOUND' } }),
  );

  it('proves to whoever remembers a checkpoint that it has only grown', async () => {
    const remembered = headOf(await newest());
    const { number } = await scenario.post('/api/members', { memberId: randomUUID(), kind: 'naturalPerson', effectiveAt: '2021-01-01' });
    const now = headOf(await covering(number));
    const proof = await scenario.get(`/log/consistency?from=${remembered.size}&to=${now.size}`);
    verifyConsistency(remembered, now, parseConsistencyProof(utf8(textOf(proof))));
    expect(textOf(await scenario.get(`/log/checkpoints/${now.size}`))).toContain(`\n${now.size}\n`);
    for (const asked of [`from=${now.size}&to=1`, `from=1&to=${now.size + 1_000}`])
      expect(await scenario.get(`/log/consistency?${asked}`)).toMatchObject({ status: 400, body: { code: 'CONSISTENCY_OUT_OF_RANGE' } });
    expect(await scenario.get('/log/checkpoints/999999')).toMatchObject({ status: 404, body: { code: 'CHECKPOINT_NOT_FOUND' } });
  });

  it('keeps every checkpoint it has signed', async () => {
    const sizes: number[] = [];
    for (let cursor = ''; ;) {
      const { body } = await scenario.get(`/log/checkpoints?limit=2${cursor}`);
      const items = body['items'] as readonly { readonly size: number; readonly signers: readonly string[] }[];
      for (const { size, signers } of items) {
        sizes.push(size);
        expect(signers).toEqual(['ledger.coop.example/main']);
      }
      if (body['nextCursor'] === null) break;
      cursor = `&cursor=${body['nextCursor'] as string}`;
    }
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes.length).toBeGreaterThan(1);
    expect(await scenario.get('/log/checkpoints?cursor=x')).toMatchObject({ status: 400, body: { code: 'CURSOR_INVALID' } });
  });

  it('tells the board and the machines that watch how far it is', async () => {
    await covering(vote.number);
    const sealed = { state: 'sealing', fault: null, lagSeconds: 0, quorum: 'none', witnesses: [], reconciliation: null };
    const { body } = await until(
      () => scenario.get('/api/seal'),
      (answer) => answer.body['lagSeconds'] === 0,
    );
    expect(body).toMatchObject({ ...sealed, keys: [{ fromEntry: 0 }] });
    expect((await scenario.get('/health/ready')).body['seal']).toMatchObject(sealed);
    const metrics = textOf(await scenario.get('/metrics'));
    expect(metrics).toContain('unevoix_seal_lag_seconds 0\n');
    expect(metrics).toContain('unevoix_seal_state{state="sealing"} 1');
    expect(metrics).toContain('unevoix_seal_state{state="stopped"} 0');
    expect(metrics).toContain(`unevoix_seal_signed_entries ${String(body['signed'])}`);
  });

  it('changes its key by an entry sealed under the old one, and both are in the policy', async () => {
    const keys = new SigningKeys(join(scenario.folder, 'seal'));
    const rotate = (newVerifierKey: string) => scenario.post('/api/seal/keys', { newVerifierKey });
    expect(await rotate('nonsense')).toMatchObject({ status: 400, body: { code: 'LOG_KEY_INVALID', reason: 'KEY_MALFORMED' } });
    expect(await rotate(formatPublicKey(OTHER))).toMatchObject({ status: 400, body: { reason: 'KEY_NAME_MISMATCH' } });
    const elsewhere = formatPublicKey(new SigningKeys(join(scenario.folder, 'elsewhere')).make('ledger.coop.example/main'));
    expect(await rotate(elsewhere)).toMatchObject({ status: 412, body: { code: 'LOG_KEY_NOT_IN_PLACE' } });

    const [before] = (await policy()).logs;
    const next = formatPublicKey(keys.make('ledger.coop.example/main'));
    const rotated = await rotate(next);
    expect(rotated).toMatchObject({ status: 201, body: { stream: 'logKey' } });
    const { number } = await scenario.post('/api/members', { memberId: randomUUID(), kind: 'naturalPerson', effectiveAt: '2021-01-01' });
    const signerOf = (note: string) => parseNote(note).signatures[0]?.keyId;
    expect(signerOf(await covering(number))).toBe(parsePublicKey(next).id);
    expect(signerOf(textOf(await scenario.get(`/log/checkpoints/${rotated.number + 1}`)))).toBe(before?.verifier.keyId);
    expect((await policy()).logs.map(({ verifier }) => verifier.keyId)).toEqual([before?.verifier.keyId, parsePublicKey(next).id]);
    const receipt = parseReceipt(textOf(await scenario.get(`/api/entries/${vote.number}/receipt`, { as: voter })));
    expect(verifyReceipt(receipt, await policy()).checkpoint.size).toBeGreaterThan(rotated.number);

    const [first = ''] = ((await scenario.get('/api/seal')).body['keys'] as readonly { verifierKey: string }[]).map(
      ({ verifierKey }) => verifierKey,
    );
    expect(await rotate(first)).toMatchObject({ status: 409, body: { code: 'LOG_KEY_USED_BEFORE' } });
  });

  it('is cosigned by a sister cooperative, once it has been named', async () => {
    const keys = (await scenario.get('/api/seal')).body['keys'] as readonly { readonly verifierKey: string }[];
    writeFileSync(join(scenario.folder, 'sister/logs.policy'), keys.map(({ verifierKey }) => `log ${verifierKey}\n`).join(''));
    writeFileSync(
      join(scenario.folder, 'seal/witnesses.policy'),
      `witness sister ${witness.publicKey} ${witnessServer.address}\nquorum sister\n`,
    );
    await scenario.restart();
    const { body } = await until(
      () => scenario.get('/api/seal'),
      ({ body: seal }) => (seal['witnesses'] as readonly { readonly size: number }[])[0]?.size === seal['signed'],
    );
    expect(body).toMatchObject({ quorum: 'reached', witnesses: [{ name: 'sister', size: body['signed'] }] });
    expect(parseNote(await newest()).signatures.map(({ name }) => name)).toEqual([
      'ledger.coop.example/main',
      'witness.other-coop.example/w1',
    ]);
    const receipt = parseReceipt(textOf(await scenario.get(`/api/entries/${vote.number}/receipt`, { as: voter })));
    expect(verifyReceipt(receipt, await policy()).cosignatures).toMatchObject([{ witness: 'sister' }]);
    expect(textOf(await scenario.get('/metrics'))).toContain('unevoix_seal_witnessed_entries{witness="sister"}');
  });
});
