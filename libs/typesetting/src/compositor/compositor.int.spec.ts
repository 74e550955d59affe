import { inflateSync } from 'node:zlib';
import type { CertificatePaper, Papers, RegisterPaper, TextPaper } from '../papers.js';
import { Compositor } from './compositor.js';

const head = { title: 'Registre', date: '2025-12-31', facts: ['Situation au 31 décembre 2025'], foot: ['Racine x', 'Clé y'] };
const columns = [
  { heading: 'Numéro', kind: 'number', wide: false },
  { heading: 'Nom', kind: 'text', wide: true },
] as const;

const register = (...names: readonly string[]): RegisterPaper => ({
  ...head,
  columns,
  lines: names.map((name, place) => [String(place + 1), name]),
  sums: ['Total'],
});
const certificate: CertificatePaper = {
  ...register(),
  ...{ person: 'Zoë', identity: ['n° 1'], sentences: ['Elle détient\u00a0:'], place: 'Le', signature: 'Pour la coopérative' },
};
const text: TextPaper = {
  ...head,
  blocks: [
    { kind: 'heading', level: 2, spans: [{ style: 'plain', text: 'Résolutions' }] },
    { kind: 'bullets', items: [[{ style: 'strong', text: 'Adoptée' }], []] },
    { kind: 'numbered', items: [[{ style: 'code', text: '0a1b' }]] },
    { kind: 'quotation', lines: [[{ style: 'plain', text: 'Texte' }], []] },
    { kind: 'table', headings: [[{ style: 'plain', text: 'Nom' }]], rows: [[[]]] },
  ],
};
const papers: Papers = { register: register('Zoë', 'Bo'), certificate, text, attendance: text };
const kinds = Object.keys(papers) as (keyof Papers)[];

/** What a reader may copy out of a file: fonts say for each sign they draw which one it is (ISO 32000-1, 9.10.3). */
const copiedSigns = (bytes: Uint8Array): ReadonlySet<string> => {
  const file = Buffer.from(bytes);
  const signs = new Set<string>();
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    const body = file.subarray(at + 7, file.indexOf('endstream', at));
    const map = (body[0] === 0x78 ? inflateSync(body) : body).toString('latin1');
    if (map.includes('beginbfchar'))
      for (const [, code = ''] of map.matchAll(/^<[0-9A-F]+> <([0-9A-F]+)>$/gim))
        for (const sign of Buffer.from(code, 'hex').swap16().toString('utf16le')) signs.add(sign);
  }
  return signs;
};

describe('the compiler with our templates', () => {
  let compositor: Compositor;
  const set = (kind: keyof Papers, paper: object = papers[kind], standard?: 'ua-1') =>
    compositor.set(kind, JSON.stringify({ ...paper, language: 'fr' }), standard);

  beforeAll(async () => {
    compositor = await Compositor.open();
  });

  it.each(kinds)('sets a paper of the kind %s to be kept: PDF/A-2a', (kind) => {
    const file = set(kind).toString('latin1');
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
  });

  it.each(kinds)('sets a paper of the kind %s to be read aloud: PDF/UA-1', (kind) => {
    expect(set(kind, papers[kind], 'ua-1').toString('latin1')).toMatch(/<pdfuaid:part>1</);
  });

  it.each(kinds)('sets a paper of the kind %s twice in the same bytes', (kind) => expect(set(kind).equals(set(kind))).toBe(true));

  it('dates a file by what it says, not by when it is made', () => {
    expect(set('register').toString('latin1')).toMatch(/CreateDate>2025-12-31/);
  });

  it.each(['#import "x": *', '*strong* _soft_ `code` $x$', '"quoted" \\ #sys.inputs @label <label> // comment', '= heading - item + item'])(
    'shows a name as it is: %s',
    (name) => {
      const signs = copiedSigns(set('register', register(name)));
      expect([...name].filter((sign) => sign !== ' ' && !signs.has(sign))).toEqual([]);
    },
  );

  it.each(['Łukasz Őrsi', 'Иван Ξένια', 'שרה כהן', 'محمد'])('has the letters of %s', (name) => {
    expect(() => set('register', register(name))).not.toThrow();
    expect(String(copiedSigns(set('register', register(name))).has('['))).toBe('false');
  });

  it('shows signs no font has by their code points, and goes on', () => {
    const signs = copiedSigns(set('register', register('王小明', 'Zoë\u0000\u202E')));
    expect([...'[U+738B]', 'ë'].filter((sign) => !signs.has(sign))).toEqual([]);
  });

  it('refuses a paper that is not one of its kind', () => expect(() => set('register', head)).toThrow(/register\.typ.*lines/));

  it('says so where there is no compiler for the machine', async () => {
    const opened = Compositor.open(() => Promise.reject(new Error('Cannot find native binding')));
    await expect(opened).rejects.toMatchObject({ code: 'TYPESETTER_MISSING', kind: 'unavailable' });
  });
});
