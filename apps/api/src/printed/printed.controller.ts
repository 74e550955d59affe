import { applyDecorators, Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { attachmentNamed } from '../http/attachment.js';
import { QueryApi } from '../http/command-api.js';
import { languageOf } from '../http/language.js';
import { questionOf } from '../http/question-of.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { PrintedDto, PrintedOnDto, PrintedRegisterDto } from './printed.dto.js';
import { Printing, type Printed } from './printing.js';

/** Describes a route that answers with a paper. */
const PaperApi = (summary: string): MethodDecorator =>
  applyDecorators(
    QueryApi(`${summary}: PDF/A-2a, tagged, the checkpoint of the ledger at the foot`),
    ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } }),
  );

const sent = ({ fileName, bytes }: Printed): StreamableFile =>
  new StreamableFile(bytes, { type: 'application/pdf', disposition: attachmentNamed(fileName), length: bytes.length });

/** Papers to be signed, kept and shown to others. */
@ApiTags('printed')
@Controller('api')
export class PrintedController {
  constructor(private readonly printing: Printing) {}

  @Get('registers/members/extract')
  @PaperApi('The register of members of a day with what they hold, in volumes')
  async register(
    @Query() { volume, language, ...clocks }: PrintedRegisterDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return sent(await this.printing.register(questionOf(clocks), volume, language ?? languageOf(accepted)));
  }

  @Get('members/:memberId/share-certificate')
  @PaperApi('What one member holds on a day, for her to show to others')
  async certificate(
    @UuidParameter('memberId') memberId: string,
    @Query() { language, ...clocks }: PrintedOnDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return sent(await this.printing.certificate(memberId, questionOf(clocks), language ?? languageOf(accepted)));
  }

  @Get('assemblies/:assemblyId/minutes/paper')
  @PaperApi('The minutes to be signed and kept')
  async minutes(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { minPosition: minNumber, language }: PrintedDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return sent(await this.printing.minutes({ assemblyId, minNumber, language: language ?? languageOf(accepted) }));
  }

  @Get('assemblies/:assemblyId/attendance-sheet/paper')
  @PaperApi('The attendance sheet with room to sign and the proxies annexed')
  async attendanceSheet(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { minPosition: minNumber, language }: PrintedDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return sent(await this.printing.attendanceSheet({ assemblyId, minNumber, language: language ?? languageOf(accepted) }));
  }

  @Get('assemblies/:assemblyId/convocations/:memberId/paper')
  @PaperApi('The letter that calls one member to an assembly')
  async convocation(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Query() { minPosition: minNumber, language }: PrintedDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return sent(await this.printing.convocation(memberId, { assemblyId, minNumber, language: language ?? languageOf(accepted) }));
  }
}
