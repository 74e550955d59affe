import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GetErasure, type ErasureReport } from '#vault';
import { QueryApi } from '../http/command-api.js';
import { languageOf } from '../http/language.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { erasureCertificate } from './erasure-certificate.js';
import { ErasureReportDto } from './personal-file.dto.js';

/** What came of requests to erase. */
@ApiTags('erasures')
@Controller('api/erasures/:requestId')
export class ErasureController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryApi('What is gone, what stays and why, and who has let go of it', ErasureReportDto)
  report(@UuidParameter('requestId') requestId: string, @Query() _alwaysCurrent: ReadDto): Promise<ErasureReport> {
    return this.queries.execute(new GetErasure(requestId));
  }

  @Get('certificate')
  @QueryApi('The same for the person, to keep: in the language she asks for')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Disposition', 'inline; filename="erasure-certificate.html"')
  async certificate(
    @UuidParameter('requestId') requestId: string,
    @Query() _alwaysCurrent: ReadDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    return erasureCertificate(await this.queries.execute(new GetErasure(requestId)), languageOf(accepted));
  }
}
