import { applyDecorators } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ProblemDto } from '../http/problem.dto.js';

export const TEXT = 'text/plain; charset=utf-8';

/** Describes a route that answers in a text format of its own. */
export const ApiText = (summary: string, mediaType = TEXT): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiOkResponse({ content: { [mediaType]: { schema: { type: 'string' } } } }),
    ApiDefaultResponse({ type: ProblemDto, description: 'a refusal' }),
  );
