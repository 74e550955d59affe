import { DomainError } from '#kernel';
import { openNode } from '../../../api/src/composition/node.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { AppModule } from '../../../api/src/app.module.js';
import { createApplication } from '../../../api/src/server.js';
import { ownEntrance } from './own-entrance.js';
import { assertLedgerExists } from './open-ledger.js';
import { askServer, assertGranted } from './running-server.js';

/** What goes on after the answer, and would end with the command: only a node that stays can be asked for it. */
const goesOn = /^\/api\/(imports|demo)\b|\/live$/;

/**
 * Asks a node as any client does: the server that runs on the data folder, else the same application, for this one request, on the folder itself.
 *
 * @param path  with its question, `/api/members?limit=10`
 * @param take  reads the answer while the node is there
 * @throws DomainError the refusal it answers with; `LEDGER_NOT_FOUND`, `SERVER_NEEDED` {path}, and what opening the ledger refuses
 */
export const askNode = async <Result>(
  configuration: Configuration,
  path: string,
  request: RequestInit,
  take: (answer: Response) => Promise<Result>,
): Promise<Result> => {
  const answer = await askServer(configuration, path, request);
  if (answer) return take(answer);
  assertLedgerExists(configuration);
  if (goesOn.test(path)) throw new DomainError('SERVER_NEEDED', { path }, 'unavailable');
  const node = await openNode(configuration);
  try {
    const { entrance, authorization } = ownEntrance();
    const application = await createApplication(node, AppModule.forNode(node, entrance));
    try {
      await application.init();
      const address = await application.getHttpAdapter().getInstance().listen({ host: '127.0.0.1', port: 0 });
      // A read is answered when its register holds all there is: whatever stopped the node may have stopped it behind its ledger.
      const head = (await node.store.head())?.number;
      const asked = request.method === 'GET' && head !== undefined && !path.includes('minPosition=') ? waitingFor(path, head) : path;
      return await take(
        await assertGranted(await fetch(`${address}${asked}`, { ...request, headers: { ...request.headers, authorization } })),
      );
    } finally {
      await application.close();
    }
  } finally {
    await node.close();
  }
};

const waitingFor = (path: string, position: number): string => `${path}${path.includes('?') ? '&' : '?'}minPosition=${position}`;
