import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startScenario } from '../../../../test/support/scenario.js';
import { describeUnopened } from './describe-unopened.js';

const committed = () => readFile(join(import.meta.dirname, '../../../../openapi.json'), 'utf8');

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: object; readonly description?: string }>>;
}

const operationsIn = (text: string): readonly Operation[] =>
  Object.values((JSON.parse(text) as { paths: Record<string, Record<string, Operation>> }).paths).flatMap((path) => Object.values(path));

describe('the description of the API', () => {
  it('is committed as the routes are today: run `npm run openapi` after changing one', async () => {
    expect(await describeUnopened()).toBe(await committed());
  });

  it('is OpenAPI 3.1, every operation under a name of its own', async () => {
    const names = operationsIn(await committed()).map(({ operationId }) => operationId);
    expect(JSON.parse(await committed())).toMatchObject({ openapi: '3.1.0' });
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says what a refusal looks like, for every operation that may refuse', async () => {
    const silent = operationsIn(await committed()).filter(({ responses }) => responses['default'] && !responses['default'].content);
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('is served as it is committed', async () => {
    const scenario = await startScenario({ processes: 'none' });
    const { status, body } = await scenario.get('/api/openapi.json');
    await scenario.close();
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(await committed()));
  });
});
