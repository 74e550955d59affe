import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A place in an event where any text could stand. */
export interface TextField {
  /** `MemberAdmitted` */
  readonly event: string;
  /** `admission/decidedBy`; `*` for the names and the values of a record, nothing for a member of a list */
  readonly path: string;
}

const root = join(import.meta.dirname, '..', '..');

/** Every place where a declared event could hold any text, as the compiler sees it: aliases, unions and what is inherited are seen through. */
export const textFieldsOfEvents = (): readonly TextField[] => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(sources(), { ...options, noEmit: true, incremental: false, tsBuildInfoFile: undefined });
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, 'libs')) && !fileName.includes('/dist/'))
    .flatMap((file) => declaredIn(file).map(({ event, data }) => ({ event, type: checker.getTypeFromTypeNode(data) })))
    .flatMap(({ event, type }) => [...new Set(pathsIn(checker, type, []))].map((path) => ({ event, path })));
};

const sources = (): string[] =>
  readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/src\/.*(?<!\.spec)\.ts$/.test(file))
    .map((file) => join(root, 'libs', file))
    .filter((file) => ts.sys.readFile(file)?.includes('DomainEvent<'));

interface Declared {
  readonly event: string;
  readonly data: ts.TypeNode;
}

/** `DomainEvent<'Name', Data>`, wherever it is written. */
const declaredIn = (file: ts.SourceFile): readonly Declared[] => {
  const found: Declared[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && node.typeName.getText(file) === 'DomainEvent') {
      const [name, data] = node.typeArguments ?? [];
      if (name && data && ts.isLiteralTypeNode(name) && ts.isStringLiteral(name.literal)) found.push({ event: name.literal.text, data });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** @param within  types this one stands in: one that stands in itself has no other places than it has once */
const pathsIn = (checker: ts.TypeChecker, type: ts.Type, path: readonly string[], within: readonly ts.Type[] = []): readonly string[] => {
  if (within.includes(type)) return [];
  const inside = (part: ts.Type, names: readonly string[] = []) => pathsIn(checker, part, [...path, ...names], [...within, type]);
  if (type.isUnion()) return type.types.flatMap((part) => inside(part));
  const anything = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;
  if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | anything)) return [path.join('/')];
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (checker.isArrayLikeType(type)) return item ? inside(item) : [];
  const byName = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const values = byName ? [[...path, '*'].join('/'), ...inside(byName, ['*'])] : [];
  const properties = checker.getPropertiesOfType(type);
  return [...values, ...properties.flatMap((property) => inside(checker.getTypeOfSymbol(property), [property.name]))];
};
