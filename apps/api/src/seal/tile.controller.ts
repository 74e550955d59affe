import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, isDomainError } from '#kernel';
import { parseTilePath, type Tile } from '#proof';
import { PublishedLog } from '#sealing';

/** What is at such an address never changes: a tile of so many hashes is the same for ever. */
const FOR_EVER = 'max-age=31536000, immutable';

/** The tiles of the log (C2SP `tlog-tiles`): files in effect, for programs that know the format. */
@ApiExcludeController()
@Controller('log/tile')
export class TileController {
  constructor(private readonly published: PublishedLog) {}

  /** Whole entries: they say who did what, and are not for everybody. */
  @Get('entries/*')
  entries(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return this.send(request, reply, (tile) => tile.level === 'entries');
  }

  @Get('*')
  tile(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return this.send(request, reply, (tile) => tile.level !== 'entries');
  }

  /** @param isServedHere  however an address is written, no entries leave by the route that is for everybody */
  private async send(request: FastifyRequest, reply: FastifyReply, isServedHere: (tile: Tile) => boolean): Promise<Buffer> {
    const path = request.url.split('?')[0]?.slice('/log/'.length) ?? '';
    const tile = tileAt(path);
    const bytes = isServedHere(tile) ? await this.bytesOf(tile) : undefined;
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
