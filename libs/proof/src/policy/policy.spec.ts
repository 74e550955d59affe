import { testKey } from '../../testing/keys.js';
import { codeOf } from '../../testing/refused.js';
import { cosigner } from '../cosignature/cosignature.js';
import { formatPublicKey, publicNoteKey } from '../note/note-key.js';
import { noteSigner } from '../note/note-verifier.js';
import { signNote } from '../note/signed-note.js';
import { judgeCheckpoint, judgeLogSignature } from './judge-checkpoint.js';
import { parsePolicy } from './policy.js';

const ORIGIN = 'log.example/1';
const TEXT = `${ORIGIN}\n42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n`;
const log = testKey(ORIGIN);
const witnesses = ['w1', 'w2', 'w3', 'w4'].map((name) => testKey(`witness.example/${name}`, 'cosignature'));
const [logKey, w1, w2, w3, w4] = [log, ...witnesses].map(formatPublicKey);

/** The two-level example of the specification, with four witnesses. */
const TWO_LEVELS = `# who must have signed
log ${logKey} https://ledger.example/log

witness X1 ${w1}
witness\tX2   ${w2}
group X-witnesses any X1 X2

witness Y1 ${w3} https://witness.example/
witness Y2 ${w4}
group Y-witnesses all Y1 Y2
group X-and-Y 2 X-witnesses Y-witnesses
quorum X-and-Y
`;

describe('policies', () => {
  it('are read with names, keys, addresses and groups', () => {
    const policy = parsePolicy(TWO_LEVELS);
    expect(policy.logs.map(({ origin, url }) => [origin, url])).toEqual([[ORIGIN, 'https://ledger.example/log']]);
    expect(policy.witnesses.map(({ name, url }) => [name, url])).toEqual([
      ['X1', undefined],
      ['X2', undefined],
      ['Y1', 'https://witness.example/'],
      ['Y2', undefined],
    ]);
    const [x, y] = [
      { threshold: 1, of: [{ witness: 'X1' }, { witness: 'X2' }] },
      { threshold: 2, of: [{ witness: 'Y1' }, { witness: 'Y2' }] },
    ];
    expect(policy.quorum).toEqual({ threshold: 2, of: [x, y] });
  });

  it('need nobody when they say none', () => expect(parsePolicy('quorum none\n')).toEqual({ logs: [], witnesses: [], quorum: undefined }));

  it('take the key words for names', () => {
    const policy = parsePolicy(`witness all ${w1}\nwitness any ${w2}\ngroup group 2 all any\nquorum group`);
    expect(policy.quorum).toEqual({ threshold: 2, of: [{ witness: 'all' }, { witness: 'any' }] });
  });

  // The cases of transparency-dev/formats `policy/tlog_policy_test.go` (5888348), in our own words.
  it.each([
    ['a control character', 'quorum none\n\u0001'],
    ['a carriage return', 'quorum none\r\n'],
    ['an unknown statement', `quibble w1\nquorum none\n`],
    ['a comment behind a statement', `witness w1 ${w1} https://w1.example/ # comment\nquorum w1\n`],
    ['a log without key', 'log\nquorum none\n'],
    ['a witness without key', 'witness w1\nquorum none\n'],
    ['a log key listed twice', `log ${logKey}\nlog ${logKey} https://log.example/\nquorum none\n`],
    ['a log with the key of a witness', `log ${w1}\nquorum none\n`],
    ['a witness with the key of a log', `witness w1 ${logKey}\nquorum w1\n`],
    ['a witness named none', `witness none ${w1}\nquorum none\n`],
    ['a name defined twice', `witness w1 ${w1}\nwitness w1 ${w2}\nquorum w1\n`],
    ['a group named as a witness', `witness w1 ${w1}\ngroup w1 any w1\nquorum w1\n`],
    ['a group without members', `witness w1 ${w1}\ngroup g1 1\nquorum w1\n`],
    ['a group named none', `witness w1 ${w1}\ngroup none any w1\nquorum none\n`],
    ['a threshold of zero', `witness w1 ${w1}\ngroup g1 0 w1\nquorum g1\n`],
    ['a negative threshold', `witness w1 ${w1}\ngroup g1 -1 w1\nquorum g1\n`],
    ['a threshold above the members', `witness w1 ${w1}\ngroup g1 2 w1\nquorum g1\n`],
    ['an unknown member', `witness w1 ${w1}\ngroup g1 any w2\nquorum g1\n`],
    ['a member defined below', `group g1 any w1\nwitness w1 ${w1}\nquorum g1\n`],
    ['none as a member', `witness w1 ${w1}\ngroup g1 any none w1\nquorum g1\n`],
    ['a member twice in a group', `witness w1 ${w1}\ngroup g1 all w1 w1\nquorum g1\n`],
    ['a member of two groups', `witness w1 ${w1}\nwitness w2 ${w2}\ngroup g1 any w1 w2\ngroup g2 any w1\nquorum g1\n`],
    ['no quorum', `witness w1 ${w1}\n`],
    ['two quorums', `witness w1 ${w1}\nquorum w1\nquorum w1\n`],
    ['two quorums of none', 'quorum none\nquorum none\n'],
    ['an unknown quorum', 'quorum unknown\n'],
    ['a quorum defined below', `quorum w1\nwitness w1 ${w1}\n`],
    ['a quorum without name', 'quorum\n'],
  ])('with %s are malformed', (_name, text) => expect(codeOf(() => parsePolicy(text))).toBe('POLICY_MALFORMED'));

  it('with the same key under another name are malformed', () => {
    const impostor = formatPublicKey(publicNoteKey('impostor.example', 'cosignature', witnesses[0]?.publicKey ?? new Uint8Array()));
    expect(codeOf(() => parsePolicy(`witness w1 ${w1}\nwitness w2 ${impostor}\nquorum w1\n`))).toBe('POLICY_MALFORMED');
  });

  it('with a key that cannot be read say so', () => {
    expect(codeOf(() => parsePolicy('log garbage\nquorum none\n'))).toBe('KEY_MALFORMED');
    expect(codeOf(() => parsePolicy(`log ${logKey?.replace('log.', 'lug.')}\nquorum none\n`))).toBe('KEY_ID_MISMATCH');
  });
});

describe('a checkpoint under a policy', () => {
  const policy = parsePolicy(TWO_LEVELS);
  const cosignedBy = (...indexes: number[]) =>
    signNote(TEXT, [noteSigner(log), ...indexes.flatMap((index) => witnesses[index] ?? []).map((key) => cosigner(key, 1_700_000_000))]);

  it.each([
    ['everybody', [0, 1, 2, 3]],
    ['one of the first group and all of the second', [1, 2, 3]],
  ])('is believed when cosigned by %s', (_name, indexes) => {
    const { checkpoint, cosignatures } = judgeCheckpoint(cosignedBy(...indexes), policy);
    expect(checkpoint.size).toBe(42);
    expect(cosignatures).toHaveLength(indexes.length);
    expect(cosignatures[0]?.time).toBe(1_700_000_000);
  });

  it.each([
    ['nobody', []],
    ['the first group only', [0, 1]],
    ['half of the second group', [0, 2]],
    ['the second group only', [2, 3]],
  ])('is not believed when cosigned by %s', (_name, indexes) => {
    expect(codeOf(() => judgeCheckpoint(cosignedBy(...indexes), policy))).toBe('WITNESSES_TOO_FEW');
    expect(judgeLogSignature(cosignedBy(...indexes), policy).checkpoint.size).toBe(42);
  });

  it('is not believed without a log of the policy, or when the log signs for another origin', () => {
    const witnessOnly = signNote(TEXT, [cosigner(testKey('witness.example/w1', 'cosignature'), 1)]);
    expect(codeOf(() => judgeCheckpoint(witnessOnly, policy))).toBe('LOG_NOT_TRUSTED');
    expect(codeOf(() => judgeCheckpoint(signNote(TEXT.replace(ORIGIN, 'log.example/2'), [noteSigner(log)]), policy))).toBe(
      'LOG_NOT_TRUSTED',
    );
    expect(codeOf(() => judgeCheckpoint(signNote(TEXT, [noteSigner(testKey('log.example/2'))]), policy))).toBe('NOTE_UNVERIFIED');
  });

  it('is not believed when one known signature is wrong', () => {
    const note = cosignedBy(0, 1, 2, 3).replace('\n42\n', '\n43\n');
    expect(codeOf(() => judgeCheckpoint(note, policy))).toBe('NOTE_SIGNATURE_INVALID');
  });
});
