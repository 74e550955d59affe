import { findBrowser } from './find-browser.js';

// Run before the specs, so that two of them never install a browser at the same time.
process.stdout.write(`${findBrowser()}\n`);
