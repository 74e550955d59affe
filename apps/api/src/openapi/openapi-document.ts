import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { operationName } from '../access/operation-name.js';

interface NamedOperation {
  operationId?: string;
  readonly tags?: readonly string[];
}

/**
 * The API described for programs (OpenAPI 3.1), read off the routes and their classes: the same sources, the same document.
 */
export const describeApi = (application: INestApplication): OpenAPIObject => {
  const described = SwaggerModule.createDocument(
    application,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Unevoix')
      .setDescription('Membership and governance ledger of a cooperative. Refusals are problem details (RFC 9457) with a stable code.')
      .setVersion('0.1.0')
      .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
      .build(),
    { operationIdFactory: (_controller, method) => method },
  );
  for (const path of Object.values(described.paths))
    for (const operation of Object.values(path as Readonly<Record<string, NamedOperation>>))
      operation.operationId = operationName(operation.tags?.[0] ?? '', operation.operationId ?? '');
  return described;
};

/** Serves it on `/api/openapi.json`; made when it is first asked for. */
export const serveDescription = (application: INestApplication): void =>
  SwaggerModule.setup('api', application, () => describeApi(application), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
  });
