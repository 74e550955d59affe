import { writeFile } from 'node:fs/promises';
import { describeUnopened } from './describe-unopened.js';

/** `npm run openapi`: writes the description of the API into the file given, where it is committed and typed clients read it. */
const [file = 'openapi.json'] = process.argv.slice(2);
await writeFile(file, await describeUnopened());
