import { exportNames } from '#register-exchange';
import { assembliesOf, openDemo } from '../browser/open-demo.js';
import { describedOperations, describedSchemas } from '../support/described-operations.js';
import { schemaMismatches } from '../support/schema-mismatches.js';
import { startScenario, type Scenario } from '../support/scenario.js';

const reads = describedOperations.filter(({ method }) => method === 'GET');

const answerOf = ({ responses }: (typeof reads)[number]) => responses['200']?.content?.['application/json']?.schema;

/** What nobody has done in the demo cooperative, so that there is nothing of its kind to ask for. */
const notInTheDemo: ReadonlySet<string> = new Set([
  'imports-get',
  'discipline-incident',
  'discipline-case',
  'discipline-file',
  'erasures-report',
]);

type Named = Readonly<Record<string, string>>;

/** The paths of a template that can be asked for: one for each thing it names. */
const pathsOf = (template: string, known: readonly Named[]): readonly string[] => {
  const filled = known.map((names) => template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => names[name] ?? placeholder));
  return [...new Set(filled)].filter((path) => !path.includes('{'));
};

describe('what the API answers on the demo cooperative', () => {
  let scenario: Scenario;
  let known: readonly Named[];

  const first = async (path: string): Promise<Named> => {
    const { body } = await scenario.get(path);
    const [item] = (Array.isArray(body) ? body : body['items']) as readonly Named[];
    return item ?? {};
  };

  beforeAll(async () => {
    scenario = await startScenario();
    await openDemo(scenario);
    const member = await first('/api/members');
    const assemblies = await assembliesOf(scenario);
    const elections = await Promise.all(
      assemblies.map(async ({ assemblyId }) => {
        const { body } = await scenario.get(`/api/assemblies/${assemblyId}/elections`);
        const held = body['items'] as readonly { readonly called: Named }[];
        return held.map(({ called }) => called['electionId'] ?? '');
      }),
    );
    const ballots = await Promise.all(
      assemblies.map(async ({ assemblyId }) => {
        const { body } = await scenario.get(`/api/assemblies/${assemblyId}`);
        const held = body['ballots'] as readonly { readonly ballotId: string; readonly result: unknown }[];
        return held.filter(({ result }) => result !== null).map(({ ballotId }) => ({ assemblyId, ballotId }));
      }),
    );
    known = [
      ...ballots.flat(),
      ...assemblies.map(({ assemblyId }) => ({ assemblyId, memberNumber: '1', memberId: member['memberId'] ?? '' })),
      ...elections.flat().map((electionId) => ({ electionId, memberId: member['memberId'] ?? '', candidate: '1' })),
      { memberId: member['memberId'] ?? '' },
      ...['board', 'supervisoryBoard'].map((body) => ({ body })),
      ...exportNames.map((register) => ({ register })),
      { year: '2025', before: '1', after: '1', number: '1' },
    ];
  }, 60_000);

  afterAll(() => scenario.close());

  it.each(reads.filter(answerOf))('is as $operationId is described', async (operation) => {
    const schema = answerOf(operation) ?? {};
    const paths = pathsOf(operation.path, known);
    expect(paths.length > 0).toBe(!notInTheDemo.has(operation.operationId));
    for (const path of paths) {
      const { status, body } = await scenario.get(path);
      expect({ path, status, mismatches: schemaMismatches(body, schema, describedSchemas) }).toEqual({ path, status: 200, mismatches: [] });
    }
  });
});
