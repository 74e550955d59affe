import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describedOperations } from '../../../../test/support/described-operations.js';
import { startScenario } from '../../../../test/support/scenario.js';
import { describeUnopened } from './describe-unopened.js';

const committed = () => readFile(join(import.meta.dirname, '../../../../openapi.json'), 'utf8');

describe('the description of the API', () => {
  it('is committed as the routes are today: run `npm run openapi` after changing one', async () => {
    expect(await describeUnopened()).toBe(await committed());
  }, 60_000);

  it('is OpenAPI 3.1, every operation under a name of its own', async () => {
    const names = describedOperations.map(({ operationId }) => operationId);
    expect(JSON.parse(await committed())).toMatchObject({ openapi: '3.1.0' });
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says what every answer looks like, the good one and the refusal', () => {
    const silent = describedOperations.filter(({ responses }) => {
      const contents = Object.values(responses).map(({ content }) => Object.values(content ?? {}));
      const isDescribed = contents.every((content) => content.length > 0 && content.every(({ schema }) => schema));
      return !(isDescribed && responses['default'] && Object.keys(responses).some((status) => status.startsWith('2')));
    });
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('is served as it is committed', async () => {
    const scenario = await startScenario({ processes: 'none' });
    const { status, body } = await scenario.get('/api/openapi.json');
    await scenario.close();
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(await committed()));
  }, 60_000);
});
