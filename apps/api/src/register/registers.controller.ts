import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ReconcileRegister } from '#register-exchange';
import type { RegisterReconciliation } from '#register-exchange';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { RegisterReconciliationDto } from './reconciliation.dto.js';

/** What is asked of both registers at once. */
@ApiTags('registers')
@Controller('api/registers')
export class RegistersController {
  constructor(private readonly queries: QueryBus) {}

  @Get('reconciliation')
  @QueryApi('Fold every entry again and compare with the registers', RegisterReconciliationDto)
  reconcile(@Query() _alwaysCurrent: ReadDto): Promise<RegisterReconciliation> {
    return this.queries.execute(new ReconcileRegister());
  }
}
