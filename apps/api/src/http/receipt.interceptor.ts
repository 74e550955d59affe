import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Receipt } from '#cqrs';

const isReceipt = (body: unknown): body is Receipt => typeof body === 'object' && body !== null && 'stream' in body && 'revision' in body;

/** Says on every answer to a command where it stands: `ETag` is the revision of its stream, `Ledger-Position` the number of its entry. */
@Injectable()
export class ReceiptInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((body: unknown) => {
        if (!isReceipt(body)) return body;
        const reply = execution.switchToHttp().getResponse<FastifyReply>();
        void reply.header('ETag', `"${body.revision}"`);
        if (body.number !== undefined) void reply.header('Ledger-Position', String(body.number));
        if (body.dryRun) void reply.status(200);
        return body;
      }),
    );
  }
}
