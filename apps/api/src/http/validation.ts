import { BadRequestException, ValidationPipe, type ValidationError } from '@nestjs/common';

export interface FieldProblem {
  /** JSON pointer (RFC 6901) */
  readonly pointer: string;
  /** `IS_UUID`, `WHITELIST_VALIDATION`: the constraint that failed */
  readonly code: string;
}

/** A body or query that does not have the shape: which fields, and what is wrong with each. */
export class ShapeInvalid extends BadRequestException {
  constructor(readonly fields: readonly FieldProblem[]) {
    super();
  }
}

/** Checks every body, parameter and query against its class; unknown fields are refused, never dropped in silence. */
export const shapeValidation = (): ValidationPipe =>
  new ValidationPipe({
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
