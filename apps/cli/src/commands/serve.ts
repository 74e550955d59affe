import { toldAtStart } from '../../../api/src/composition/told-at-start.js';
import type { CliCommand } from '../command-line/command.js';

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'Open the ledger and serve it over HTTP until it is interrupted',
  options: [
    ['--host <host>', 'address to listen on (HOST, or 127.0.0.1)'],
    ['--port <port>', 'port to listen on, 0 for any free one (PORT, or 3000)'],
  ],
  examples: [
    ['serve', 'serves ./data on http://127.0.0.1:3000'],
    ['serve --data /srv/ledger --port 8080', 'another folder, another port'],
  ],
  run: async ({ configuration, terminal, options }) => {
    // Here and in other commands: the framework is loaded only where it is used, so that the small commands answer at once.
    const { startServer } = await import('../../../api/src/server.js');
    // Heard from before the address is told: whoever reads it may interrupt at once.
    const interrupted = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
    });
    const server = await startServer(configuration);
    const { address, setUpCode } = server;
    terminal.answer(options['json'] ? JSON.stringify({ address, setUpCode }) : toldAtStart(server));
    await interrupted;
    await server.close();
    return { text: 'Closed.', json: { closed: true } };
  },
};
