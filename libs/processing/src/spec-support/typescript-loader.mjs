// Lets the worker of a spec run the sources as they are: specs need no build.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const libraries = new URL('../../../', import.meta.url);

const sourceOf = (specifier, parent) => {
  if (specifier.startsWith('#')) {
    const [library, ...folders] = specifier.slice(1).split('/');
    return new URL([library, 'src', ...folders, 'index.ts'].join('/'), libraries);
  }
  return specifier.startsWith('.') ? new URL(specifier.replace(/\.js$/, '.ts'), parent) : undefined;
};

export const resolve = (specifier, context, next) => {
  const source = sourceOf(specifier, context.parentURL);
  return source && existsSync(source) ? { url: source.href, format: 'module', shortCircuit: true } : next(specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const jsc = { target: 'es2023', parser: { syntax: 'typescript' } };
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), { swcrc: false, module: { type: 'es6' }, jsc });
  return { format: 'module', source: code, shortCircuit: true };
};
