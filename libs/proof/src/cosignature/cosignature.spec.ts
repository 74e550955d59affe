import { verify } from 'node:crypto';
import { codeOf } from '../../testing/refused.js';
import { testKey } from '../../testing/keys.js';
import { vectorText } from '../../testing/vectors.js';
import { noteVerifier } from '../note/note-verifier.js';
import { openNote, parseNote, signNote } from '../note/signed-note.js';
import { cosignatureTime, cosigner } from './cosignature.js';

const TEXT = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const key = testKey('witness.example/1', 'cosignature');

describe('cosignatures', () => {
  it('tell their time', () => {
    const cosigned = parseNote(vectorText('c2sp/checkpoint-with-cosignature.txt')).signatures[1];
    expect(cosignatureTime(cosigned?.signature ?? new Uint8Array())).toBe(1679315147);
    // github transparency-dev/formats `note/note_cosigv1_test.go` (091ce41)
    const line = 'ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==';
    expect(cosignatureTime(new Uint8Array(Buffer.from(line, 'base64')).slice(4))).toBe(1727964367);
    expect(codeOf(() => cosignatureTime(new Uint8Array(64)))).toBe('COSIGNATURE_MALFORMED');
    expect(codeOf(() => cosignatureTime(new Uint8Array(72).fill(255)))).toBe('COSIGNATURE_MALFORMED');
  });

  it('sign the message of the specification', () => {
    const [signature = new Uint8Array()] = parseNote(signNote(TEXT, [cosigner(key, 1679315147)])).signatures.map((line) => line.signature);
    const publicKey = { key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key.publicKey).toString('base64url') }, format: 'jwk' as const };
    const message = `cosignature/v1\ntime 1679315147\n${TEXT}`;
    expect(signature).toHaveLength(72);
    expect(verify(null, Buffer.from(message), publicKey, signature.slice(8))).toBe(true);
  });

  it('verify under the key of the witness, extensions included, and at their own time only', () => {
    const note = signNote(`${TEXT}extension\n`, [cosigner(key, 1)]);
    expect(openNote(note, [noteVerifier(key)]).verified).toHaveLength(1);
    expect(codeOf(() => openNote(note.replace('extension', 'Extension'), [noteVerifier(key)]))).toBe('NOTE_SIGNATURE_INVALID');
    const { text, signatures } = parseNote(note);
    const later = signatures.map((line) => ({
      ...line,
      sign: () => Uint8Array.from(line.signature, (byte, place) => (place === 7 ? 2 : byte)),
    }));
    expect(codeOf(() => openNote(signNote(text, later), [noteVerifier(key)]))).toBe('NOTE_SIGNATURE_INVALID');
  });

  it('are not made with the key of a log, nor taken for its signature', () => {
    expect(codeOf(() => cosigner(testKey('witness.example/1'), 1))).toBe('KEY_TYPE_UNKNOWN');
    expect(codeOf(() => openNote(signNote(TEXT, [cosigner(key, 1)]), [noteVerifier(testKey('witness.example/1'))]))).toBe(
      'NOTE_UNVERIFIED',
    );
  });
});
