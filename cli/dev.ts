import { createServer } from 'wxt';

/** Watches the sources and reloads the extension in a browser of its own; WXT's development server. */
const server = await createServer({ browser: 'chrome', manifestVersion: 3 });
await server.start();
console.log('Watching. Ctrl+C ends it.');
process.on('SIGINT', () => void server.stop().then(() => process.exit(0)));
