import { createIntl } from '@formatjs/intl';
import ts from 'typescript';
import { en } from '../../apps/web/src/languages/en.js';
import { fr } from '../../apps/web/src/languages/fr.js';
import { isSpec, nodesOf, placeOf, sourceFiles, treeOf, type SourceFile } from '../architecture/source-files.js';

const catalogue: Readonly<Record<string, string>> = en;
const french: Readonly<Record<string, string>> = fr;

const pages = sourceFiles.filter(({ path }) => path.startsWith('apps/web/src/') && !isSpec(path));
const said = pages.filter(({ path }) => !/\/languages\/(.*\.)?(en|fr)\.ts$/.test(path)).map(({ text }) => text);

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
const isSaid = (id: string): boolean =>
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

describe('what the pages say', () => {
  it('is said in both languages', () => expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted()));

  it('names the same things in both', () =>
    expect(
      Object.keys(catalogue).filter((id) => namesIn(catalogue[id] ?? '', 'en').join() !== namesIn(french[id] ?? '', 'fr').join()),
    ).toEqual([]));

  it('is said somewhere', () => expect(Object.keys(catalogue).filter((id) => !isSaid(id))).toEqual([]));

  it('stands in the catalogue, all of it', () => expect(pages.flatMap(wordsOutside)).toEqual([]));

  it('begins no line with a sign in French', () =>
    expect(Object.entries(french).filter(([, sentence]) => /[^\u202f][;!?](?![\w/])| :/.test(sentence))).toEqual([]));

  it('has words for every event that the ledger knows', () => {
    const events = sourceFiles
      .filter(({ path }) => /^libs\/[^/]+\/src\/domain\/[^/]+\.events\.ts$/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/DomainEvent<\s*'(\w+)'/g)].map(([, type]) => `entry.${type}`));
    expect(events.length).toBeGreaterThan(40);
    expect(events.filter((id) => !(id in catalogue) || !(id.replace('entry.', 'told.') in catalogue))).toEqual([]);
  });
});

describe('the search for words outside the catalogue', () => {
  it.each(['const a = <p>Bonjour</p>;', 'const a = <img alt="Bonjour" />;'])('finds %s', (text) =>
    expect(wordsOutside({ path: 'a.tsx', text })).toHaveLength(1),
  );

  it('passes what the catalogue says', () => expect(wordsOutside({ path: 'a.tsx', text: "const a = <p>{say('x')} · 1</p>;" })).toEqual([]));
});
