import { writeSync } from 'node:fs';
import { serveWitness } from '../../libs/sealing/src/witness-server/serve-witness.js';
import { Witness } from '../../libs/sealing/src/witness-server/witness.js';

/** Cosigns over HTTP until it is killed. Says its address on standard output. */
const [folder = ''] = process.argv.slice(2);

const { address } = await serveWitness(new Witness(folder, 'witness.other-coop.example/w1'), '127.0.0.1', 0);
writeSync(1, `${address}\n`);
