import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, isDomainError } from '#kernel';
import { parseTilePath, type Tile } from '#proof';
import { PublishedLog } from '#sealing';
import { assertMayReadEntries } from './may-read-entries.js';

/** What is at such an address never changes: a tile of so many hashes is the same for ever. */
const FOR_EVER = 'max-age=31536000, immutable';

/** The tiles of the log (C2SP `tlog-tiles`): files in effect, for programs that know the format. */
@ApiExcludeController()
@Controller('log/tile')
export class TileController {
  constructor(private readonly published: PublishedLog) {}

  @Get('*')
  async tile(
    @Req() request: FastifyRequest,
    @Headers('unevoix-actor') actor: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const path = request.url.split('?')[0]?.slice('/log/'.length) ?? '';
    const tile = tileAt(path);
    if (tile.level === 'entries') assertMayReadEntries(actor);
    const bytes = await this.bytesOf(tile);
    if (!bytes) throw notFound(path);
    void reply
      .header('Content-Type', 'application/octet-stream')
      .header('Cache-Control', `${tile.level === 'entries' ? 'private' : 'public'}, ${FOR_EVER}`);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  private async bytesOf({ level, index, width }: Tile): Promise<Uint8Array | undefined> {
    const log = this.published.logIfAny;
    return level === 'entries' ? log?.entryBundle(index, width) : log?.readTile({ level, index, width });
  }
}

const tileAt = (path: string): Tile => {
  try {
    return parseTilePath(path);
  } catch (error) {
    throw isDomainError(error) ? notFound(path) : error;
  }
};

const notFound = (path: string): DomainError => new DomainError('TILE_NOT_FOUND', { path }, 'notFound');
