import { applyDecorators, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ProblemDto } from '../http/problem.dto.js';

/**
 * Describes a route that changes who can sign in, or who is signed in: nothing of it stands in the ledger, so that there is no receipt.
 * @param answer  class of the body, in brackets for a list
 */
export const AccessApi = (summary: string, answer: Type | [Type], status: 200 | 201 = 201): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    (status === 201 ? ApiCreatedResponse : ApiOkResponse)({ type: answer }),
    ApiDefaultResponse({ type: ProblemDto, description: 'a refusal; nothing was changed' }),
  );
