import { createIntl } from '@formatjs/intl';
import ts from 'typescript';
import { dirname, join } from 'node:path';
import { en } from '../../apps/web/src/languages/en.js';
import { firstEn } from '../../apps/web/src/languages/first.en.js';
import { fr } from '../../apps/web/src/languages/fr.js';
import { memberEn } from '../../apps/web/src/member/languages/member.en.js';
import { memberFr } from '../../apps/web/src/member/languages/member.fr.js';
import { isSpec, nodesOf, placeOf, sourceFiles, treeOf, type SourceFile } from '../architecture/source-files.js';

const pages = sourceFiles.filter(({ path }) => path.startsWith('apps/web/src/') && !isSpec(path));
const memberPages = sourceFiles.filter(({ path }) => path.startsWith('apps/api/src/member-pages/') && !isSpec(path));

/** What a part of the pages says, and the files that say it. */
interface Catalogue {
  readonly name: string;
  readonly english: Readonly<Record<string, string>>;
  readonly french: Readonly<Record<string, string>>;
  readonly said: readonly string[];
}

const textsOf = (face: RegExp): readonly string[] =>
  sourceFiles
    .filter(({ path }) => face.test(path) && !isSpec(path) && !/\/languages\/(.*\.)?(en|fr)\.ts$/.test(path))
    .map(({ text }) => text);

const catalogues: readonly Catalogue[] = [
  { name: 'the desk', english: en, french: fr, said: textsOf(/^apps\/web\/src\//) },
  { name: 'members', english: memberEn, french: memberFr, said: textsOf(/^apps\/(web\/src\/member|api\/src\/member-pages)\//) },
];

/** Attributes that are read out or shown. */
const spoken = new Set(['alt', 'aria-label', 'placeholder', 'title', 'label', 'aria-description']);

/** Words that stand in a page and not in the catalogue. */
const wordsOutside = (file: SourceFile): readonly string[] =>
  nodesOf(treeOf(file))
    .filter(
      (node) =>
        (ts.isJsxText(node) && /\p{L}/u.test(node.text)) ||
        (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && !!node.initializer && ts.isStringLiteral(node.initializer)),
    )
    .map((node) => `${placeOf(node)} ${node.getText().trim()}`);

/** A sentence is used by its name, or by the beginning of it where the rest is filled in: `entry.${type}`. */
const isSaid = (id: string, said: readonly string[]): boolean =>
  said.some((text) => text.includes(`'${id}'`)) ||
  said.some((text) => [...text.matchAll(/`([\w.]+\.)\$\{/g)].some(([, beginning]) => beginning !== undefined && id.startsWith(beginning)));

const namesIn = (sentence: string, locale: string): readonly string[] => {
  const found: Record<string, number> = {};
  for (let missing: string | undefined = ''; missing !== undefined;) {
    missing = undefined;
    const onError = ({ message }: Error) => (missing = /variable "(\w+)"/.exec(message)?.[1]);
    createIntl({ locale, messages: { sentence }, onError }).formatMessage({ id: 'sentence' }, found);
    if (missing !== undefined) found[missing] = 5;
  }
  return Object.keys(found).toSorted();
};

describe.each(catalogues)('what the pages of $name say', ({ english, french, said }) => {
  it('is said in both languages', () => expect(Object.keys(french).toSorted()).toEqual(Object.keys(english).toSorted()));

  it('names the same things in both', () =>
    expect(Object.keys(english).filter((id) => namesIn(english[id] ?? '', 'en').join() !== namesIn(french[id] ?? '', 'fr').join())).toEqual(
      [],
    ));

  it('is said somewhere', () => expect(Object.keys(english).filter((id) => !isSaid(id, said))).toEqual([]));

  it('begins no line with a sign in French', () =>
    expect(Object.entries(french).filter(([, sentence]) => /[^\u202f][;!?](?![\w/])| :/.test(sentence))).toEqual([]));
});

describe('what the pages say', () => {
  it('stands in a catalogue, all of it', () => expect([...pages, ...memberPages].flatMap(wordsOutside)).toEqual([]));

  it('gives no sentence of members the name of another', () => expect(Object.keys(memberEn).filter((id) => id in en)).toEqual([]));

  it('has words for every event that the ledger knows', () => {
    const events = sourceFiles
      .filter(({ path }) => /^libs\/[^/]+\/src\/domain\/[^/]+\.events\.ts$/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/DomainEvent<\s*'(\w+)'/g)].map(([, type]) => `entry.${type}`));
    expect(events.length).toBeGreaterThan(40);
    expect(events.filter((id) => !(id in en) || !(id.replace('entry.', 'told.') in en))).toEqual([]);
  });
});

/** Files that are brought along with some others, by imports that are not put off. */
const broughtWith = (...entries: readonly string[]): readonly SourceFile[] => {
  const byPath = new Map(pages.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const visit = (path: string): void => {
    const file = byPath.get(path) ?? byPath.get(`${path}x`);
    if (!file || found.has(file)) return;
    found.add(file);
    for (const [, from = ''] of file.text.matchAll(/^(?:import(?! type)[^;]*?from|export[^;]*?from) '(\.[^']+)\.js';/gm))
      visit(join(dirname(file.path), `${from}.ts`));
  };
  entries.forEach(visit);
  return [...found];
};

describe('what is said before anybody goes further', () => {
  const brought = broughtWith('apps/web/src/main.tsx', 'apps/web/src/pages/members/members-page.tsx');
  const isWord = (text: string): boolean => Object.hasOwn(en, text);
  const saidThere = brought
    .filter(({ path }) => !path.includes('/languages/'))
    .flatMap(({ text }) => [...text.matchAll(/'([\w.]+)'/g)].flatMap(([, id = '']) => (isWord(id) ? [id] : [])));

  it('comes with the frame and the list of members', () => {
    expect(saidThere.length).toBeGreaterThan(60);
    expect([...new Set(saidThere)].filter((id) => !Object.hasOwn(firstEn, id))).toEqual([]);
  });
});

describe('the search for words outside the catalogue', () => {
  it.each(['const a = <p>Bonjour</p>;', 'const a = <img alt="Bonjour" />;'])('finds %s', (text) =>
    expect(wordsOutside({ path: 'a.tsx', text })).toHaveLength(1),
  );

  it('passes what the catalogue says', () => expect(wordsOutside({ path: 'a.tsx', text: "const a = <p>{say('x')} · 1</p>;" })).toEqual([]));
});
