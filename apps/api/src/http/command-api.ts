import { applyDecorators, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto.js';
import { ReceiptDto } from './receipt.dto.js';

/** Describes a route that records something: its headers, its receipt, its refusals. */
export const CommandApi = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'the same key again gives the first answer again' }),
    ApiHeader({ name: 'If-Match', required: false, description: 'revision of the stream the caller has seen, `"7"`' }),
    ApiQuery({ name: 'dryRun', required: false, enum: ['true'], description: 'decide, answer what would be recorded, write nothing' }),
    ApiCreatedResponse({ type: ReceiptDto }),
    ApiOkResponse({ type: ReceiptDto, description: 'the answer to a dry run' }),
    ApiDefaultResponse({ type: ProblemDto, description: 'a refusal; nothing was changed' }),
  );

/**
 * Describes a route that only reads.
 * @param answer  class of the body, in brackets for a list; absent where the route describes a body that is not JSON itself
 */
export const QueryApi = (summary: string, answer?: Type | [Type]): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ...(answer ? [ApiOkResponse({ type: answer })] : []),
    ApiQuery({
      name: 'minPosition',
      required: false,
      description: 'ledger number from a receipt (`Ledger-Position`): the answer holds at least that, or says `stale`',
    }),
    ApiDefaultResponse({ type: ProblemDto, description: 'a refusal' }),
  );
