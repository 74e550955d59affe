import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Where `#kernel` and its sisters stand in the sources. `package.json` sends them to `dist`, which is right for Node and useless to whoever
 * reads the sources; dependency-cruiser takes aliases from a file of this shape only.
 */
const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));

const sourceOf = (built) => resolve(built.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts'));

const alias = Object.fromEntries(Object.entries(imports).map(([name, built]) => [`${name}$`, sourceOf(built)]));

export default { resolve: { alias, exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] } };
