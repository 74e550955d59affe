import { codeOf } from '../../testing/refused.js';
import { testKey } from '../../testing/keys.js';
import { vectorText } from '../../testing/vectors.js';
import { noteSigner, noteVerifier } from '../note/note-verifier.js';
import { parseNote, signNote } from '../note/signed-note.js';
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.js';

const ROOT = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
const TEXT = `example.com/behind-the-sofa\n20852163\n${ROOT}\n`;

describe('checkpoints', () => {
  it('are read and written back, with extensions', () => {
    const { text } = parseNote(vectorText('c2sp/checkpoint-with-cosignature.txt'));
    expect(text).toBe(TEXT);
    const checkpoint = parseCheckpoint(text);
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(formatCheckpoint(checkpoint)).toBe(text);
    const extended = `${TEXT}one\ntwo\n`;
    expect(parseCheckpoint(extended).extensions).toEqual(['one', 'two']);
    expect(formatCheckpoint(parseCheckpoint(extended))).toBe(extended);
  });

  it.each([
    ['no final newline', TEXT.trimEnd()],
    ['two lines', 'example.com\n1\n'],
    ['an empty origin', TEXT.replace('example.com/behind-the-sofa', '')],
    ['a leading zero', TEXT.replace('20852163', '020852163')],
    ['a negative size', TEXT.replace('20852163', '-1')],
    ['a size that is no number', TEXT.replace('20852163', '1e3')],
    ['a size past 2^53', TEXT.replace('20852163', '9007199254740993')],
    ['a short root', TEXT.replace(ROOT, 'CsUYapGGPo4=')],
    ['a root in URL-safe base64', TEXT.replace('/', '_').replace(ROOT, ROOT.replace('/', '_'))],
    ['an empty extension', `${TEXT}\nb\n`],
  ])('with %s are malformed', (_name, text) => expect(codeOf(() => parseCheckpoint(text))).toBe('CHECKPOINT_MALFORMED'));

  it('open for their own log only', () => {
    const key = testKey('log.example/1');
    const note = signNote(TEXT, [noteSigner(key)]);
    expect(openCheckpoint(note, 'example.com/behind-the-sofa', [noteVerifier(key)]).checkpoint.size).toBe(20852163);
    expect(codeOf(() => openCheckpoint(note, 'example.com/other', [noteVerifier(key)]))).toBe('CHECKPOINT_ORIGIN_MISMATCH');
    expect(codeOf(() => openCheckpoint(note, 'example.com/behind-the-sofa', [noteVerifier(testKey('log.example/2'))]))).toBe(
      'NOTE_UNVERIFIED',
    );
  });
});
