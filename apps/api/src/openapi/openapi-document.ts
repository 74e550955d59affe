import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The API described for programs (OpenAPI 3.1), read off the routes and their classes: the same sources, the same document. */
export const describeApi = (application: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    application,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Unevoix')
      .setDescription('Membership and governance ledger of a cooperative. Refusals are problem details (RFC 9457) with a stable code.')
      .setVersion('0.1.0')
      .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
      .build(),
    { operationIdFactory: (controller, method) => `${controller.replace('Controller', '').toLowerCase()}_${method}` },
  );

/** Serves it on `/api/openapi.json`; made when it is first asked for. */
export const serveDescription = (application: INestApplication): void =>
  SwaggerModule.setup('api', application, () => describeApi(application), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
  });
