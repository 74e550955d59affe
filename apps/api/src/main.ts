import { configurationFrom } from './composition/configuration.js';
import { startServer } from './server.js';

const server = await startServer(configurationFrom(process.env));
process.stdout.write(`Unevoix listens on ${server.address}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
