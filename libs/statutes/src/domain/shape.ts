import { ruleInvalid } from './rulebook.errors.js';

/** Tells whether a value has the shape a rule needs; where it has not, says at which path. */
export type Shape = (value: unknown, path: string) => void;

/** Where the shape of a rule is described: not a law, but this format. */
export const FORMAT = 'format of the rulebook';

export const when =
  (fits: (value: unknown) => boolean): Shape =>
  (value, path) => {
    if (!fits(value)) throw ruleInvalid(path, FORMAT);
  };

export const flag = when((value) => typeof value === 'boolean');

export const count = (least: number): Shape => when((value) => Number.isSafeInteger(value) && Number(value) >= least);

export const oneOf = (...texts: readonly string[]): Shape => when((value) => typeof value === 'string' && texts.includes(value));

export const code = when((value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(value));

export const fraction = when((value) => typeof value === 'string' && /^\d{1,18}(\/\d{1,18})?$/.test(value) && !/\/0+$/.test(value));

export const anyText = when((value) => typeof value === 'string' && value.length <= 100);

export const optional =
  (shape: Shape): Shape =>
  (value, path) => {
    if (value !== undefined) shape(value, path);
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) throw ruleInvalid(path, FORMAT);
    for (const [index, item] of value.entries()) shape(item, `${path}/${index}`);
  };

/** An object with these properties and no other. */
export const record =
  (properties: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw ruleInvalid(path, FORMAT);
    const prefix = path === '' ? '' : `${path}/`;
    for (const name of Object.keys(value)) if (!Object.hasOwn(properties, name)) throw ruleInvalid(`${prefix}${name}`, FORMAT);
    for (const [name, shape] of Object.entries(properties)) shape((value as Readonly<Record<string, unknown>>)[name], `${prefix}${name}`);
  };

export const majority = record({
  base: oneOf('votesCast', 'presentOrRepresented', 'allMembers'),
  threshold: fraction,
  strictlyMoreThan: flag,
  tie: optional(oneOf('rejects', 'castingVote')),
});
