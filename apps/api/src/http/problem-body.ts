import type { ErrorDetails } from '#kernel';
import type { Problem } from '#cqrs';
import type { Language } from '#counting';
import { sentenceOf } from '../messages/sentence.js';
import type { FieldProblem } from './field-problem.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A refusal of the server itself, before any rule was asked. */
export const problem = (code: string, status: number, details: ErrorDetails = {}): Problem => ({
  type: `urn:unevoix:problem:${code}`,
  status,
  code,
  details,
});

/** The body of a refusal (RFC 9457) with its sentence in a language, and each wrong field with its own. */
export const problemBody = ({ type, status, code, details }: Problem, language: Language, fields?: readonly FieldProblem[]): string =>
  JSON.stringify({
    type,
    status,
    code,
    detail: sentenceOf(code, details, language),
    ...details,
    errors: fields?.map((field) => ({ ...field, message: sentenceOf(`FIELD_${field.code}`, {}, language) })),
  });
