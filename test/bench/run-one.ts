import { writeFileSync } from 'node:fs';
import type { Figure } from './figure.js';

/** `run-one <name> <answer file>`: runs one benchmark in this process. */
const [name = '', answer = ''] = process.argv.slice(2);
const benchmark = (await import(`./${name}.bench.js`)) as { readonly run: () => Promise<readonly Figure[]> };
writeFileSync(answer, JSON.stringify(await benchmark.run()));
process.exit(0);
