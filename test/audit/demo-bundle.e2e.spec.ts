import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReceipt } from '#proof';
import { jsonOf } from '../scenarios/cli-support/unevoix.js';
import { changeVote, dataOf, rewrite, voteIn } from './operators-hands.js';
import { commandLineOn, receiptFrom } from './sealed-cooperative.js';
import { strangersMachine } from './strangers-machine.js';

const root = mkdtempSync(join(tmpdir(), 'unevoix-audit-'));
const data = join(root, 'data');
const lastYear = join(root, 'last-year');
const bundle = join(root, 'bundle');
const unevoix = commandLineOn(data);

/** Gives a command that has to succeed. */
const succeed = async (...line: readonly string[]): Promise<void> => {
  const { exitCode, err } = await unevoix(...line);
  if (exitCode !== 0) throw new Error(err);
};

/** Somebody joins: the ledger goes on after the first bundle. */
const somebodyJoins = async (): Promise<void> => {
  const file = join(root, 'movements.csv');
  writeFileSync(file, 'number;movement;date;quantity;paid;decision;document\n9001;admission;2026-01-05;;;CA-1;B-1\n');
  await succeed('import', 'movements', file);
};

/** Debian's golang-go and golang-golang-x-mod-dev. */
const goMissing = spawnSync('go', ['version']).status !== 0 || !existsSync('/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog');
if (goMissing) console.warn("skipped: the check of the bundle by Go's sumdb, because Go or golang.org/x/mod is not installed");

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  await succeed('demo');
  await succeed('export', '--audit', lastYear);
  await somebodyJoins();
  await succeed('export', '--audit', bundle);
}, 180_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a bundle of the demo cooperative, on a machine without the project', () => {
  let machine: ReturnType<typeof strangersMachine>;

  beforeAll(async () => {
    const [number] = voteIn(data);
    machine = strangersMachine(bundle, { checkpoint: read(lastYear, 'log/checkpoint'), receipt: await receiptFrom(data, number) });
  });

  afterAll(() => machine.close());

  const guide = () => read(machine.folder, 'VERIFY.md');

  /** A block of commands as VERIFY.md gives it, with what this auditor holds in place of the examples. */
  const commands = (word: string): string => {
    const block =
      guide()
        .split(/\n(?! {4})/)
        .find((text) => text.includes(word) && text.includes('\n    ')) ?? '';
    return block
      .slice(1)
      .replace('ledger.coop.example/main+…', read(machine.folder, 'log.vkey').trim())
      .replace('last-year.note', machine.brought('checkpoint'))
      .replace('hers.tlog-proof', machine.brought('receipt'));
  };

  it('holds, by the one command of VERIFY.md, with the key from paper, the checkpoint of last year and the receipt of a member', () => {
    const { status, out, err } = machine.run(commands('node verify.mjs'));
    expect({ status, err, end: out.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, err: '', end: 'everything holds' });
    expect(out).toMatch(/^ok {4}receipts +1 receipts/m);
    expect(out).toMatch(/^ok {4}checkpoints +\d checkpoints are all heads of this one history$/m);
  });

  it('claims nothing but what its entries give', () => {
    const { status, out, err } = machine.run(commands('node recompute.mjs .'));
    expect({ status, err, end: out.trimEnd().split('\n').at(-1) }).toEqual({
      status: 0,
      err: '',
      end: 'everything claimed is what the entries give',
    });
    expect(out).toMatch(/^ok {4}roster +703 rows/m);
    expect(out).toMatch(/^ok {4}ballots +6 ballots/m);
    expect(
      out
        .trimEnd()
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('ok')),
    ).toBe(true);
  });

  it("tells nobody's name: members are pseudonyms there", () => {
    const named = readdirSync(machine.folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => /Aubépine|Coquelicot/.test(readFileSync(file, 'utf8')));
    expect(named).toEqual([]);
  });

  it('has every check of recompute.mjs explained', () => {
    const checks = machine.run('node recompute.mjs .').out.matchAll(/^ok +(\w+)/gm);
    for (const [, check = ''] of checks) expect(guide()).toMatch(new RegExp(`^\\| (.*, )?${check}[ ,]`, 'm'));
  });

  it('gives the tables as the entries give them, the same as those that are claimed', () => {
    const recomputed = `${machine.folder}-recomputed`;
    const written = machine.run(commands('--write').replace('../recomputed', recomputed));
    expect(written).toMatchObject({ status: 0, out: `written to ${recomputed}\n` });
    expect(machine.run(`diff -r projections ${recomputed}; rm -r ${recomputed}`).out).toBe('');
  });

  it('is believed by openssl, byte by byte', () => {
    const { out, err } = machine.run(commands('signature.bin'));
    expect({ out, err }).toMatchObject({ out: expect.stringContaining('Signature Verified Successfully') as string });
    expect(machine.run(commands('sha256sum')).out).toMatch(/^([0-9a-f]{64}) {2}-\n\1\n$/);
    // Whatever was tried, the bundle is still what it was.
    expect(machine.run('node verify.mjs').status).toBe(0);
  });

  (goMissing ? describe.skip : describe)("with Go's checksum database", () => {
    it('is believed', () => {
      const { status, out } = machine.run(commands('go run audit.go . "'));
      expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/everything holds\n$/) as string });
    });
  });
});

describe('after a vote was changed straight in the SQLite file', () => {
  const tampered = join(root, 'tampered');
  const forged = commandLineOn(tampered);
  let number: number;
  let stream: string;

  beforeAll(() => {
    cpSync(data, tampered, { recursive: true });
    [number, stream] = voteIn(tampered);
    changeVote(tampered, stream);
  });

  it('the bundle says so and where', async () => {
    const folder = join(root, 'of-tampered');
    const exported = await forged('export', 'audit', folder, '--json');
    expect({ exitCode: exported.exitCode, ...(jsonOf(exported) as object) }).toMatchObject({
      exitCode: 1,
      difference: { number, stream, what: 'data' },
    });
    const { exitCode, out } = await forged('verify', folder);
    expect(exitCode).toBe(1);
    expect(out).toMatch(new RegExp(`^FAIL +ledger .*"entry":${number},.*"stream":"${stream}".*LEDGER_DIFFERS`, 'm'));
    const machine = strangersMachine(folder);
    expect(machine.run('node verify.mjs').status).toBe(0);
    const stranger = machine.run('node recompute.mjs');
    expect(stranger).toMatchObject({ status: 1, out: expect.stringContaining(`"entry":${number},`) as string });
    machine.close();
  });

  it('the reconciliation says so and where', async () => {
    const { exitCode, out } = await forged('reconcile', 'ledger', '--json');
    expect(exitCode).toBe(1);
    expect(out).toContain(`"number":${number}`);
    expect(out).toContain(stream);
  });

  it('the receipt of the member says so: it proves the vote she cast, and the ledger shows another', async () => {
    const receipt = parseReceipt(await receiptFrom(tampered, number));
    expect(Buffer.from(receipt.entry ?? []).toString()).toContain('"choice":"for"');
    expect(dataOf(tampered, stream)).toContain('"choice":"against"');
  });

  it('the bundle says so even when it hides the difference, once the read models were built anew', async () => {
    expect((await forged('rebuild')).exitCode).toBe(0);
    const folder = join(root, 'hidden');
    await forged('export', 'audit', folder);
    const machine = strangersMachine(folder);
    rewrite(machine.folder, 'projections/ledger.json', (text) => text.replace(/\[[^]*\]/, '[\n\n]'));
    const { status, out } = machine.run('node verify.mjs && node recompute.mjs');
    expect({ status, last: out.trimEnd().split('\n').at(-1) }).toEqual({
      status: 1,
      last: expect.stringMatching(
        /^FAIL +tallies +projections\/tallies\.json, row \d+ \(ballotId [0-9a-f-]+\): countHash is claimed to be/,
      ) as string,
    });
    machine.close();
  });
});
