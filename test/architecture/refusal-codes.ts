import ts from 'typescript';
import { nodesOf, placeOf, treeOf, type SourceFile } from './source-files.js';

/** A code that the sources raise, and where. */
export interface RaisedCode {
  readonly code: string;
  readonly place: string;
}

type Raising = ts.NewExpression | ts.CallExpression;

const isRaising = (node: ts.Node): node is Raising => ts.isNewExpression(node) || ts.isCallExpression(node);

/** The codes an argument may stand for: a literal, or one of two behind a condition. */
const literalsOf = (argument: ts.Node | undefined): ts.StringLiteral[] => {
  if (!argument) return [];
  if (ts.isStringLiteral(argument)) return [argument];
  if (ts.isConditionalExpression(argument)) return [...literalsOf(argument.whenTrue), ...literalsOf(argument.whenFalse)];
  return [];
};

const raises = (node: ts.Node, raiser: string): node is Raising =>
  isRaising(node) && ts.isIdentifier(node.expression) && node.expression.text === raiser;

/** A function that makes an error of the code it is given: its name, and which parameter is the code. */
const factoryAround = (raising: Raising): readonly [name: string, parameter: number] | undefined => {
  const argument = raising.arguments?.[0];
  if (!argument || !ts.isIdentifier(argument)) return undefined;
  for (let node: ts.Node = raising.parent; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isArrowFunction(node) || !ts.isVariableDeclaration(node.parent)) continue;
    const parameter = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === argument.text);
    if (parameter >= 0) return [node.parent.name.getText(), parameter];
  }
  return undefined;
};

/** Every literal code given to `new DomainError`, or to a function that hands its parameter to it. */
export const raisedCodes = (files: readonly SourceFile[]): readonly RaisedCode[] => {
  const nodes = files.filter(({ text }) => /DomainError|'[A-Z]/.test(text)).flatMap((file) => nodesOf(treeOf(file)));
  const raisings = nodes.filter(isRaising);
  const factories = raisings.filter((node) => raises(node, 'DomainError')).map(factoryAround);
  const raisers = new Map([['DomainError', 0], ...factories.filter((factory) => factory !== undefined)]);
  return raisings.flatMap((raising) => {
    const parameter = ts.isIdentifier(raising.expression) ? raisers.get(raising.expression.text) : undefined;
    if (parameter === undefined) return [];
    return literalsOf(raising.arguments?.[parameter]).map((literal) => ({ code: literal.text, place: placeOf(literal) }));
  });
};
