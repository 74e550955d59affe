import { codeOf } from '../../testing/refused.js';
import { testKey } from '../../testing/keys.js';
import { vectorText } from '../../testing/vectors.js';
import { formatPrivateKey, formatPublicKey, parsePrivateKey, parsePublicKey, privateNoteKey } from './note-key.js';
import { noteSigner } from './note-verifier.js';

const { c2sp, go, invalidVkeys } = JSON.parse(vectorText('signed-note/signed-note-vectors.json')) as {
  c2sp: { vkey: string };
  go: { skey: string; peter: string; enoch: string };
  invalidVkeys: string[];
};
/** A witness key, from github transparency-dev/formats `note/note_cosigv1_test.go` (091ce41). */
const WITNESS_KEY = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2';

describe('keys of notes', () => {
  it.each([c2sp.vkey, go.peter, go.enoch, WITNESS_KEY])('%s is read and written back', (text) => {
    expect(formatPublicKey(parsePublicKey(text))).toBe(text);
  });

  it('of logs and witnesses are told apart', () => {
    expect(parsePublicKey(go.peter).type).toBe('ed25519');
    expect(parsePublicKey(WITNESS_KEY)).toMatchObject({ type: 'cosignature', name: 'remora.n621.de' });
    expect(codeOf(() => noteSigner(testKey('witness', 'cosignature')))).toBe('KEY_TYPE_UNKNOWN');
  });

  it('come in pairs', () => {
    const key = parsePrivateKey(go.skey);
    expect(formatPublicKey(key)).toBe(go.peter);
    expect(formatPrivateKey(key)).toBe(go.skey);
    const made = testKey('witness.example/1', 'cosignature');
    expect(parsePrivateKey(formatPrivateKey(made))).toEqual(made);
  });

  it.each([
    [invalidVkeys[0] ?? '', 'KEY_MALFORMED'],
    [invalidVkeys[1] ?? '', 'KEY_TYPE_UNKNOWN'],
    [go.peter.replace('c74f20a3', 'c74f20a4'), 'KEY_ID_MISMATCH'],
    [go.peter.replace('PeterNeumann', 'PeterNeuman'), 'KEY_ID_MISMATCH'],
    [go.peter.replace('c74f20a3', 'C74F20A3'), 'KEY_MALFORMED'],
    [go.peter.replace('PeterNeumann', 'Peter Neumann'), 'KEY_NAME_INVALID'],
    [go.peter.replace('PeterNeumann', 'Peter\u00a0Neumann'), 'KEY_NAME_INVALID'],
    [go.peter.replace('PeterNeumann', ''), 'KEY_NAME_INVALID'],
    ['PeterNeumann+c74f20a3', 'KEY_MALFORMED'],
    ['PeterNeumann+c74f20a3+AQ==', 'KEY_MALFORMED'],
    ['', 'KEY_MALFORMED'],
  ])('%j is refused with %s', (text, code) => expect(codeOf(() => parsePublicKey(text))).toBe(code));

  it('that are private are refused when they are public, mistyped or short', () => {
    expect(codeOf(() => parsePrivateKey(go.peter))).toBe('KEY_MALFORMED');
    expect(codeOf(() => parsePrivateKey(go.skey.replace('c74f20a3', 'c74f20a4')))).toBe('KEY_ID_MISMATCH');
    expect(codeOf(() => privateNoteKey('short', new Uint8Array(31)))).toBe('KEY_MALFORMED');
  });
});
