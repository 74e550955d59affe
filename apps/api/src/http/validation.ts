import { BadRequestException, ValidationPipe, type ArgumentMetadata, type Type, type ValidationError } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FieldProblem } from './field-problem.js';
import { rememberConstraints } from './remembered-constraints.js';
import { strangeKeys } from './strange-keys.js';

rememberConstraints();

/** A body or query that does not have the shape: which fields, and what is wrong with each. */
export class ShapeInvalid extends BadRequestException {
  constructor(readonly fields: readonly FieldProblem[]) {
    super();
  }
}

/** Looks at what came in before its class does. */
class ShapeValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What a decorator of ours read has been checked, and a name of the path by a pipe of its own.
    if (metadata.type === 'custom' || (metadata.type === 'param' && metadata.metatype === String)) return value;
    const strange = metadata.type === 'body' || metadata.type === 'query' ? strangeKeys(value) : [];
    if (strange.length > 0) throw new ShapeInvalid(strange);
    if (isObject(value) && isShape(metadata.metatype)) return shaped(value, metadata.metatype, metadata.type);
    // The pipe of the framework answers with an instance of the class it was given, or with the value itself.
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

const strict = { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true, forbidUnknownValues: true };

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

/** A body in JSON says itself what is a number: without objects within, there is nothing to make into something else. */
const isFlat = (value: object): boolean => Object.values(value).every((within) => typeof within !== 'object');

const frameless: readonly unknown[] = [String, Number, Boolean, Array, Object, Buffer, Date];

const isShape = (metatype: Type | undefined): metatype is Type<object> => metatype !== undefined && !frameless.includes(metatype);

/** What nearly every request brings, an object for a class of ours, goes the short way: the pipe of the framework takes a tenth of a vote. */
const shaped = (value: object, shape: Type<object>, place: ArgumentMetadata['type']): object => {
  const instance = place === 'body' && isFlat(value) ? Object.assign(new shape(), value) : plainToInstance(shape, value);
  const errors = validateSync(instance, strict);
  if (errors.length > 0) throw shapeInvalid(errors);
  return instance;
};

/** Checks every body, parameter and query against its class; unknown fields are refused, never dropped in silence. */
export const shapeValidation = (): ValidationPipe => new ShapeValidation({ ...strict, transform: true, exceptionFactory: shapeInvalid });

const shapeInvalid = (errors: readonly ValidationError[]): ShapeInvalid =>
  new ShapeInvalid(errors.flatMap((error) => fieldProblems(error, '')));

const fieldProblems = ({ property, constraints, children }: ValidationError, above: string): readonly FieldProblem[] => {
  const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(constraints ?? {}).map((constraint) => ({ pointer, code: upperSnake(constraint) }));
  return [...own, ...(children ?? []).flatMap((child) => fieldProblems(child, pointer))];
};

const upperSnake = (camelCase: string): string => camelCase.replaceAll(/([A-Z])/g, '_$1').toUpperCase();
