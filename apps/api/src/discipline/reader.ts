import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { commandContextOf, type CommandRequest } from '../http/command-context.js';

/** Pseudonym of who reads, as the `Unevoix-Actor` header says; the operator of this node when nobody does. */
export const Reader = createParamDecorator((_data: unknown, execution: ExecutionContext): string => {
  const { headers } = execution.switchToHttp().getRequest<CommandRequest>();
  return commandContextOf({ headers, query: {} }).actor;
});
