import { applyDecorators, PipeTransform, UnsupportedMediaTypeException, Injectable } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

/** How files are sent: as they are, without a form around them. */
export const fileTypes = ['text/csv', 'application/octet-stream'];

/** Describes a route that takes a file as its body. */
export const TakesFile = (description: string): MethodDecorator =>
  applyDecorators(ApiConsumes(...fileTypes), ApiBody({ description, schema: { type: 'string', format: 'binary' } }));

/** The bytes of a file that was sent: `@Body(SentFile) bytes: Buffer`. */
@Injectable()
export class SentFile implements PipeTransform<unknown, Buffer> {
  transform(body: unknown): Buffer {
    if (!Buffer.isBuffer(body)) throw new UnsupportedMediaTypeException();
    return body;
  }
}
