import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

export interface ServedGallery {
  url: string;
  close(): Promise<void>;
}

const WORDS = fileURLToPath(new URL('../../utils/i18n/words.ts', import.meta.url));
const LONGER_WORDS = fileURLToPath(new URL('./longer-words.ts', import.meta.url));

/** The same components pick their words from catalogues that also have a longer tongue. */
const longerWords: Plugin = {
  name: 'longer-words',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/words') || importer === LONGER_WORDS) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === WORDS ? LONGER_WORDS : found;
  },
};

/** Serves the gallery on 127.0.0.1 from the sources, at a free port unless one is given. */
export async function serveGallery(port?: number): Promise<ServedGallery> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../.cache/gallery', import.meta.url)),
    logLevel: 'error',
    plugins: [longerWords],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    server: {
      host: '127.0.0.1',
      port: port ?? 0,
      hmr: port !== undefined,
      fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') {
    throw new Error('The gallery has no port: is 127.0.0.1 free to listen on?');
  }
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
