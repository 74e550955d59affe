import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomainError } from '#kernel';
import { base64, consistencyProof, formatConsistencyProof, parseCheckpoint, parseNote } from '#proof';
import { PublishedLog, type StoredCheckpoint } from '#sealing';
import { PageDto } from '../http/page.dto.js';
import { QueryApi } from '../http/command-api.js';
import { ApiText, TEXT } from './api-text.js';
import { CheckpointDto, CheckpointPageDto, CheckpointPathDto, ConsistencyDto } from './log.dto.js';

/** The sealed log as strangers check it (C2SP `tlog-tiles`): hashes and signed heads are for everybody. */
@ApiTags('log')
@Controller('log')
export class LogController {
  constructor(private readonly published: PublishedLog) {}

  @Get('checkpoint')
  @Header('Content-Type', TEXT)
  @Header('Cache-Control', 'no-cache')
  @ApiText('The newest checkpoint: a signed note (C2SP tlog-checkpoint) with the cosignatures of witnesses')
  checkpoint(): string {
    return this.published.newest().note;
  }

  @Get('checkpoints')
  @QueryApi('Every checkpoint that was signed, the latest first', CheckpointPageDto)
  checkpoints(@Query() { limit, cursor }: PageDto): CheckpointPageDto {
    if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) throw new DomainError('CURSOR_INVALID', { field: 'cursor' }, 'invalid');
    const before = cursor === undefined ? undefined : Number(cursor);
    const found = this.published.logIfAny?.signed.list({ before, limit: limit + 1, latestFirst: true }) ?? [];
    const items = found.slice(0, limit);
    return { items: items.map(described), nextCursor: found.length > limit ? String(items.at(-1)?.size) : null };
  }

  @Get('checkpoints/:size')
  @Header('Content-Type', TEXT)
  @ApiText('The checkpoint of so many entries')
  checkpointAt(@Param() { size }: CheckpointPathDto): string {
    return this.published.checkpointAt(size).note;
  }

  @Get('consistency')
  @Header('Content-Type', TEXT)
  @ApiText('The proof that the log has only grown (RFC 6962, section 2.1.2): a base64 hash a line')
  async consistency(@Query() { from, to = this.published.newest().size }: ConsistencyDto): Promise<string> {
    const { size } = this.published.newest();
    if (from > to || to > size) throw new DomainError('CONSISTENCY_OUT_OF_RANGE', { from, to, size }, 'invalid');
    return formatConsistencyProof(await consistencyProof(from, to, this.published.log));
  }

  @Get('policy')
  @Header('Content-Type', TEXT)
  @ApiText('Who must have signed (C2SP tlog-policy): the keys of the log, its witnesses, their quorum')
  policy(): string {
    return this.published.policyText();
  }
}

const described = ({ size, note, signedAt }: StoredCheckpoint): CheckpointDto => {
  const { text, signatures } = parseNote(note);
  return { size, root: base64(parseCheckpoint(text).root), signedAt, signers: signatures.map(({ name }) => name) };
};
