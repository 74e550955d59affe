import { randomUUID } from 'node:crypto';
import { GrantRole, Tokens } from '#access';
import { startScenario, type Scenario } from '../support/scenario.js';
import { LOCAL_OPERATOR } from '../support/trusted-headers.js';
import { unevoix } from './cli-support/unevoix.js';

let scenario: Scenario;
let secret: string;

const call = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  unevoix(['call', ...words, '--data', scenario.folder], { environment: { UNEVOIX_PROJECTOR: 'inline', ...environment } });

const roles = ['access', 'roles'];

beforeAll(async () => {
  scenario = await startScenario({}, 'signedIn');
  const madeBy = LOCAL_OPERATOR;
  const made = await scenario.service(Tokens).make({ name: 'the office', scopes: ['access-roles'], days: 1 }, madeBy);
  ({ secret } = made);
  await scenario.execute(new GrantRole({ actorId: made.actorId, role: 'operator' }, { actor: madeBy, commandId: randomUUID() }));
}, 60_000);

afterAll(() => scenario.close());

it('a command asks the server that runs in the name of its token, given or from its variable', async () => {
  expect(await call([...roles, '--token', secret])).toMatchObject({ exitCode: 0, err: '' });
  expect(await call(roles, { UNEVOIX_TOKEN: secret })).toMatchObject({ exitCode: 0, err: '' });
});

it('without one it is a stranger, and with one it does what that was made for', async () => {
  expect((await call(roles)).err).toMatch(/^NOT_SIGNED_IN: /);
  expect((await call([...roles, '--token', 'somebody'])).err).toMatch(/^NOT_SIGNED_IN: /);
  expect((await call(['imports', 'get', '--import-id', randomUUID(), '--token', secret])).err).toMatch(/^NOT_ALLOWED: /);
});
