import { configurationFrom } from './composition/configuration.js';
import { openNode } from './composition/node.js';
import { toldAtStart } from './composition/told-at-start.js';

const configuration = configurationFrom(process.env);
const opening = openNode(configuration);
// Read models come up on threads of their own while the rest is loaded. A refusal is heard where the node is waited for.
opening.catch(() => undefined);
const { startServer } = await import('./server.js');
const server = await startServer(configuration, { opening });
// Before the address is told: whoever waits for it may stop the server at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
process.stdout.write(`${toldAtStart(server)}\n`);
