import { configurationFrom } from './composition/configuration.js';
import { startServer } from './server.js';

const server = await startServer(configurationFrom(process.env));
// Before the address is told: whoever waits for it may stop the server at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
process.stdout.write(`Unevoix listens on ${server.address}\n`);
