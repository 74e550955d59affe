import { createIntl } from '@formatjs/intl';
import ts from 'typescript';
import { isShipped, nodesOf, sourceFiles, treeOf } from '../../../../test/architecture/source-files.js';
import { en } from './en.js';
import { fieldMessages } from './fields.en.js';
import { fr } from './fr.js';
import { sentenceOf } from './sentence.js';

const shipped = sourceFiles.filter(({ path }) => isShipped(path) && !path.startsWith('apps/web/') && !path.includes('/messages/'));
const nodes = shipped.flatMap((file) => nodesOf(treeOf(file)));

/** What a sentence names, found by asking for it with nothing until nothing is missing. */
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

const propertyNames = (literal: ts.ObjectLiteralExpression): readonly (string | undefined)[] =>
  literal.properties.map(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined));

/** The details each refusal carries, by its code; undefined among them where they are made elsewhere and cannot be read off the call. */
const detailsOf = new Map<string, Set<string | undefined>>();
for (const node of nodes) {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) continue;
  const [code, ...rest] = node.arguments ?? [];
  if (!code || !ts.isStringLiteral(code) || !(code.text in en)) continue;
  const details = rest.flatMap((given) => (ts.isObjectLiteralExpression(given) ? propertyNames(given) : [undefined]));
  const isWhole = ts.isNewExpression(node) && rest[0] !== undefined && ts.isObjectLiteralExpression(rest[0]);
  const known = isWhole ? propertyNames(rest[0] as ts.ObjectLiteralExpression) : details;
  detailsOf.set(code.text, new Set([...(detailsOf.get(code.text) ?? []), ...known]));
}

describe('the sentences of refusals', () => {
  it('are the same in both languages', () => expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted()));

  it('are read for what they name', () => expect(namesIn(en['NOTICE_TOO_SHORT'] ?? '', 'en-GB')).toEqual(['days', 'required']));

  it.each(Object.keys(en))('%s names the same things in both', (code) =>
    expect(namesIn(fr[code] ?? '', 'fr')).toEqual(namesIn(en[code] ?? '', 'en-GB')),
  );

  it('name nothing that the refusal does not carry', () => {
    const unknown = [...detailsOf].flatMap(([code, details]) =>
      details.has(undefined)
        ? []
        : namesIn(en[code] ?? '', 'en-GB')
            .filter((name) => !details.has(name))
            .map((name) => `${code} {${name}}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are sentences', () => expect(Object.values({ ...en, ...fr }).filter((sentence) => !/^\S.*\.$/s.test(sentence))).toEqual([]));

  it('begin no line with a sign in French', () =>
    expect(Object.entries(fr).filter(([, sentence]) => /[^\u202f][;!?](?![\w/])| :/.test(sentence))).toEqual([]));
});

/** `IsUUID` refuses with `FIELD_IS_UUID`; one decorator names its constraint otherwise. */
const fieldCodeOf = (decorator: string): string =>
  decorator === 'Length' ? 'FIELD_IS_LENGTH' : `FIELD_${decorator.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()}`;

/** Decorators of properties that refuse nothing by themselves. */
const silent = /^(Api\w*|Type|Transform|IsOptional|MayBeAbsent|ValidateNested)$/;

const constraints = nodes
  .filter((node) => ts.isPropertyDeclaration(node))
  .flatMap((property) => ts.getDecorators(property) ?? [])
  .map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression.getText() : expression.getText()))
  .filter((name) => !silent.test(name));

describe('the sentences of fields', () => {
  it('are those of the constraints in use', () => {
    const used = new Set([...constraints.map(fieldCodeOf), 'FIELD_MAX_DEPTH', 'FIELD_MAX_KEYS', 'FIELD_WHITELIST_VALIDATION']);
    expect(Object.keys(fieldMessages).toSorted()).toEqual([...used].toSorted());
  });
});

describe('a sentence', () => {
  it('counts in the singular and the plural', () => {
    expect(sentenceOf('NOTICE_TOO_SHORT', { days: 1, required: 15 }, 'en')).toContain('sent 1 day ahead; the rulebook asks for 15 days');
    expect(sentenceOf('NOTICE_TOO_SHORT', { days: 0, required: 15 }, 'fr')).toContain('partie 0 jour avant');
  });

  it('writes cents as money, dates and lists as the language does', () => {
    expect(sentenceOf('FIRST_PAYMENT_TOO_SMALL', { leastCents: 2_250 }, 'en')).toContain('€22.50');
    expect(sentenceOf('FIRST_PAYMENT_TOO_SMALL', { leastCents: 2_250 }, 'fr')).toContain('22,50\u00a0€');
    expect(sentenceOf('NO_RULEBOOK_IN_FORCE', { date: '2014-12-31' }, 'fr')).toContain('au 31 décembre 2014');
    expect(sentenceOf('CHOICE_INVALID', { choice: 'maybe', choices: ['for', 'against'] }, 'en')).toContain('for and against');
  });

  it('says when an instant has passed, in UTC', () =>
    expect(sentenceOf('CLOSING_IN_THE_PAST', { closesAt: '2026-06-18T18:00:00.000Z' }, 'en')).toContain('18 June 2026 at 18:00:00 UTC'));

  it('is the code itself for one nobody wrote a sentence for', () => expect(sentenceOf('NOT_OURS', {}, 'en')).toBe('NOT_OURS'));
});
