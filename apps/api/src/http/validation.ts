import { BadRequestException, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
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
    // The pipe of the framework answers with an instance of the class it was given, or with the value itself.
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** Checks every body, parameter and query against its class; unknown fields are refused, never dropped in silence. */
export const shapeValidation = (): ValidationPipe =>
  new ShapeValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new ShapeInvalid(errors.flatMap((error) => fieldProblems(error, ''))),
  });

const fieldProblems = ({ property, constraints, children }: ValidationError, above: string): readonly FieldProblem[] => {
  const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(constraints ?? {}).map((constraint) => ({ pointer, code: upperSnake(constraint) }));
  return [...own, ...(children ?? []).flatMap((child) => fieldProblems(child, pointer))];
};

const upperSnake = (camelCase: string): string => camelCase.replaceAll(/([A-Z])/g, '_$1').toUpperCase();
