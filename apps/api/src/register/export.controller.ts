import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ExportRegister, writtenSheet, type SheetFormat } from '#register-exchange';
import { QueryApi } from '../http/command-api.js';
import { languageOf } from '../http/language.js';
import { questionOf } from '../http/question-of.js';
import { ExportDto, ExportedSheetDto, ExportPathDto } from './export.dto.js';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const formatOfType: Readonly<Record<string, SheetFormat>> = { 'text/csv': 'csv', [spreadsheet]: 'xlsx', 'application/json': 'json' };

/** The first of our formats that the caller names (`Accept`, RFC 9110 section 12.5.1); JSON when none is named. */
const formatAccepted = (accepted = ''): SheetFormat => {
  for (const wish of accepted.split(',')) {
    const format = formatOfType[wish.split(';')[0]?.trim().toLowerCase() ?? ''];
    if (format) return format;
  }
  return 'json';
};

/** The registers as files, on two clocks. */
@ApiTags('exports')
@Controller('api/exports')
export class ExportController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':register')
  @QueryApi('A register as a file that states both dates: CSV, XLSX or JSON')
  @ApiExtraModels(ExportedSheetDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ExportedSheetDto) } },
      'text/csv': { schema: { type: 'string' } },
      [spreadsheet]: { schema: { type: 'string', format: 'binary' } },
    },
  })
  async download(
    @Param() { register }: ExportPathDto,
    @Query() { format, delimiter, ...question }: ExportDto,
    @Headers('accept') accepted?: string,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const sheet = await this.queries.execute(new ExportRegister(register, { ...questionOf(question), language: languageOf(languages) }));
    const { fileName, mediaType, bytes } = writtenSheet(sheet, format ?? formatAccepted(accepted), delimiter);
    return new StreamableFile(bytes, { type: mediaType, disposition: `attachment; filename="${fileName}"` });
  }
}
