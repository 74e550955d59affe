import type { Scenario } from '../support/scenario.js';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds));

/** Fills the ledger with the demo cooperative, and waits until it is there. */
export const openDemo = async (scenario: Scenario): Promise<void> => {
  await scenario.post('/api/demo');
  for (let state = 'loading'; state !== 'ready'; state = String((await scenario.get('/api/demo')).body['state'])) {
    if (state === 'failed') throw new Error('the demo cooperative could not be set up');
    await wait(100);
  }
};

export interface ListedAssembly {
  readonly assemblyId: string;
  readonly status: string;
}

/** The assemblies of a ledger, the latest first. */
export const assembliesOf = async (scenario: Scenario): Promise<readonly ListedAssembly[]> => {
  const { body } = await scenario.get('/api/assemblies');
  // The list the API describes; what is missing from it fails the tests that look for it.
  return body['items'] as readonly ListedAssembly[];
};

/** The member with the lowest number. */
export const firstMemberOf = async (scenario: Scenario): Promise<string> => {
  const { body } = await scenario.get('/api/members?limit=1');
  // As above.
  const [first] = body['items'] as readonly { readonly memberId: string }[];
  return first?.memberId ?? '';
};

/** The first election any of the assemblies holds. */
export const firstElectionOf = async (scenario: Scenario, assemblies: readonly ListedAssembly[]): Promise<string> => {
  for (const { assemblyId } of assemblies) {
    const { body } = await scenario.get(`/api/assemblies/${assemblyId}/elections`);
    // As above.
    const [first] = body['items'] as readonly { readonly called: { readonly electionId: string } }[];
    if (first) return first.called.electionId;
  }
  return '';
};
