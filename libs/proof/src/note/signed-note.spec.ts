import * as fc from 'fast-check';
import { testKey } from '../../testing/keys.js';
import { codeOf } from '../../testing/refused.js';
import { vectorText } from '../../testing/vectors.js';
import { utf8 } from '../bytes.js';
import { formatPublicKey } from './note-key.js';
import { noteSigner, noteVerifier } from './note-verifier.js';
import { formatNote, openNote, parseNote, signNote } from './signed-note.js';

const { c2sp, go } = JSON.parse(vectorText('signed-note/signed-note-vectors.json')) as {
  c2sp: { vkey: string; note: string };
  go: { skey: string; peter: string; enoch: string; text: string; peterSig: string; enochSig: string };
};

describe('signed notes', () => {
  it('are signed as Go signs them, byte for byte', () => {
    expect(signNote(go.text, [noteSigner(go.skey)])).toBe(`${go.text}\n${go.peterSig}`);
  });

  it('open under the key of the C2SP example', () => {
    const opened = openNote(c2sp.note, [noteVerifier(c2sp.vkey)]);
    expect(opened.text).toBe('This is an example message.\n');
    expect(opened.verified.map(({ name }) => name)).toEqual(['example.com/foo']);
  });

  it('of two signers say whose signature was known', () => {
    const note = `${go.text}\n${go.peterSig}${go.enochSig}`;
    const names = ({ verified, unverified }: ReturnType<typeof openNote>) =>
      [verified, unverified].map((list) => list.map(({ name }) => name));
    expect(names(openNote(note, [noteVerifier(go.peter)]))).toEqual([['PeterNeumann'], ['EnochRoot']]);
    expect(names(openNote(note, [noteVerifier(go.enoch)]))).toEqual([['EnochRoot'], ['PeterNeumann']]);
    expect(names(openNote(note, [noteVerifier(go.enoch), noteVerifier(go.peter)]))).toEqual([['PeterNeumann', 'EnochRoot'], []]);
    expect(codeOf(() => openNote(note, [noteVerifier(c2sp.vkey)]))).toBe('NOTE_UNVERIFIED');
  });

  it('count a repeated signature once', () => {
    expect(openNote(`${go.text}\n${go.peterSig}${go.peterSig}`, [noteVerifier(go.peter)]).verified).toHaveLength(1);
  });

  it('replace an older signature of the same key and keep the others', () => {
    const note = `${go.text}\n${go.peterSig}${go.enochSig}`;
    expect(signNote(go.text, [noteSigner(go.skey)], parseNote(note).signatures)).toBe(`${go.text}\n${go.enochSig}${go.peterSig}`);
  });

  it('are written as they were read', () => {
    for (const note of [c2sp.note, vectorText('c2sp/checkpoint-with-cosignature.txt')]) expect(formatNote(parseNote(note))).toBe(note);
  });

  it.each([
    ['no empty line', `${go.text}${go.peterSig}`],
    ['no signature', `${go.text}\n`],
    ['no final newline', `${go.text}\n${go.peterSig}`.trimEnd()],
    ['a dash that is not an em dash', `${go.text}\n${go.peterSig.replace('—', '-')}`],
    ['two spaces', `${go.text}\n${go.peterSig.replace(' ', '  ')}`],
    ['a name with a plus', `${go.text}\n${go.peterSig.replace('Peter', 'Peter+')}`],
    ['no signature behind the key id', `${go.text}\n— PeterNeumann x08goQ==\n`],
    ['base64 without padding', `${go.text}\n${go.peterSig.replace('nAM=', 'nAM')}`],
    ['a tab', `a\tb\n\n${go.peterSig}`],
    ['a carriage return', `a\r\n\n${go.peterSig}`],
    ['a lone surrogate', `\ud800\n\n${go.peterSig}`],
    ['a hundred and one signatures', `${go.text}\n${go.peterSig.repeat(101)}`],
  ])('with %s are malformed', (_name, note) => expect(codeOf(() => parseNote(note))).toBe('NOTE_MALFORMED'));

  it('are read although an encoder was careless with the last digit of a signature', () => {
    const note = `${go.text}\n${go.peterSig.replace('nAM=', 'nAN=')}`;
    expect(openNote(note, [noteVerifier(go.peter)]).verified).toHaveLength(1);
  });

  it('in bytes that are not UTF-8 are malformed; a byte order mark is part of the text', () => {
    const note = utf8(`${go.text}\n${go.peterSig}`);
    expect(codeOf(() => parseNote(Uint8Array.of(0xff, ...note)))).toBe('NOTE_MALFORMED');
    expect(parseNote(Uint8Array.of(0xef, 0xbb, 0xbf, ...note)).text).toBe(`\ufeff${go.text}`);
  });

  it('are not signed over what no note may hold', () => {
    for (const text of ['no newline', 'a\tb\n', 'a\ud800\n'])
      expect(codeOf(() => signNote(text, [noteSigner(go.skey)]))).toBe('NOTE_MALFORMED');
  });

  it('open when signed, and never once a byte of the text or the signature is changed', () => {
    const signer = testKey('log.example/1');
    const verifiers = [noteVerifier(formatPublicKey(signer))];
    const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `${text.replace(/[\u0000-\u001f]/g, '')}\n`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), (lines, place) => {
        const text = lines.join('');
        const note = utf8(signNote(text, [noteSigner(signer)]));
        expect(openNote(note, verifiers).text).toBe(text);
        const changed = note.slice();
        const at = place % note.length;
        changed[at] = (changed[at] ?? 0) ^ 1;
        // The last digit of base64 has unused bits, and changing those changes nothing.
        if (at >= note.length - 3) return;
        expect(['NOTE_SIGNATURE_INVALID', 'NOTE_UNVERIFIED', 'NOTE_MALFORMED']).toContain(codeOf(() => openNote(changed, verifiers)));
      }),
    );
  });
});
