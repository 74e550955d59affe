import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { ModulesContainer } from '@nestjs/core';
import { operationName } from './operation-name.js';

/** Where `@ApiTags` of the framework keeps them. */
const TAGS = 'swagger/apiUseTags';

type Controller = { readonly name: string; readonly prototype: Readonly<Record<string, unknown>> };

/** Operations by method and address, `GET /api/members/:memberId`: read off the same decorators the router reads. */
export type Routes = ReadonlyMap<string, string>;

/** @param container  the modules of an application */
export const routesOf = (container: ModulesContainer): Routes => {
  const modules = [...container.values()];
  const controllers = modules.flatMap(({ controllers: found }) =>
    [...found.values()].map(({ metatype }) => metatype as unknown as Controller),
  );
  return new Map(controllers.flatMap(routesOfController));
};

const routesOfController = (controller: Controller): readonly (readonly [string, string])[] => {
  const tag = tagOf(controller);
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    if (typeof handler !== 'function') return [];
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const address = addressOf(pathsOf(controller)[0] ?? '', pathsOf(handler)[0] ?? '');
    return [[`${RequestMethod[method]} ${address}`, operationName(tag, name)]];
  });
};

/** Controllers that are not described go by their own name. */
const tagOf = (controller: Controller): string => {
  const tags = Reflect.getMetadata(TAGS, controller) as readonly string[] | undefined;
  return tags?.[0] ?? controller.name.replace(/Controller$/, '').toLowerCase();
};

const pathsOf = (target: object): readonly string[] => {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | readonly string[] | undefined;
  return typeof path === 'string' ? [path] : (path ?? ['']);
};

const addressOf = (...parts: readonly string[]): string =>
  `/${parts
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
