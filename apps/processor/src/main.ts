import { configurationFrom } from '../../api/src/composition/configuration.js';
import { startProcessorNode } from './start-processor.js';

const processor = await startProcessorNode(configurationFrom(process.env));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void processor.stop());
process.stdout.write(`Unevoix runs its processes${processor.holdsLease() ? '' : ' as soon as the node that holds the lease leaves it'}\n`);
