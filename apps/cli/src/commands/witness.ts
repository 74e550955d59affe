import type { CliCommand } from '../command-line/command.js';

const DEFAULT_PORT = 3100;

export const witnessCommand: CliCommand = {
  name: 'witness',
  summary: 'Cosign the checkpoints of other cooperatives until it is interrupted (C2SP tlog-witness)',
  arguments: [['<folder>', 'of its key, what it remembers, and logs.policy with a line `log <public key>` for each log it watches']],
  requiredOptions: [['--name <name>', 'of the key made on the first run: an address without its scheme']],
  options: [
    ['--host <host>', 'address to listen on (HOST, or 127.0.0.1)'],
    ['--port <port>', `port to listen on, 0 for any free one (${DEFAULT_PORT})`],
  ],
  examples: [
    ['witness ./witness --name witness.other-coop.example/w1', 'prints its public key: the others write it into their witnesses.policy'],
    ['witness /srv/witness --name w.example/w1 --host 0.0.0.0 --port 443', 'what it has cosigned survives whatever happens to it'],
  ],
  run: async ({ words: [folder = ''], options, configuration: { host, port }, terminal }) => {
    const { serveWitness, Witness } = await import('#sealing');
    const interrupted = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
    });
    const witness = new Witness(folder, String(options['name']));
    const server = await serveWitness(witness, host, options['port'] === undefined ? DEFAULT_PORT : port);
    const { publicKey } = witness;
    const { address } = server;
    terminal.answer(options['json'] ? JSON.stringify({ address, publicKey }) : `${publicKey}\nThe witness listens on ${address}`);
    await interrupted;
    await server.close();
    witness.close();
    return { text: 'Closed.', json: { closed: true } };
  },
};
