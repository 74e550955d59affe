import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#kernel';
import { PublicDocuments } from '#documents';
import { QueryApi } from '../http/command-api.js';
import { ProblemDto } from '../http/problem.dto.js';
import { DocumentPathDto, KeepDocumentDto, KeptDocumentDto } from './document.dto.js';

/** Public documents, each under the SHA-256 of its bytes: what is at such an address never changes. */
@ApiTags('documents')
@Controller('api/documents')
export class DocumentController {
  constructor(private readonly documents: PublicDocuments) {}

  @Put()
  @ApiOperation({ summary: 'Keep a public document, before an entry names it' })
  @ApiOkResponse({ type: KeptDocumentDto })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal; nothing was kept' })
  async keep(@Body() { text }: KeepDocumentDto): Promise<KeptDocumentDto> {
    return { digest: await this.documents.put(text) };
  }

  @Get(':digest')
  @QueryApi('The text of a public document')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=31536000, immutable')
  async read(@Param() { digest }: DocumentPathDto): Promise<string> {
    const text = await this.documents.get(digest);
    if (text === undefined) throw new DomainError('DOCUMENT_NOT_FOUND', { digest }, 'notFound');
    return text;
  }
}
