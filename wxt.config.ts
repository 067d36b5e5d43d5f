import { defineConfig } from 'wxt';
import { noRawHtml } from './cli/build/no-raw-html';
import { bundleReport, writeBundleReport } from './cli/build/bundle-report';

/** Public half of a key whose private half was thrown away: it only keeps the extension's id the same everywhere. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx4tQm3IUyzIeNwvU7IJrfnkbySJnBynk/n0XtvCztD4K99x1hJHjPlOPQWJVXoP/7XJHr0k+N4PrJCvRMZxJUHAY1Y8EH7jVL9sdgXLy5SwA+bkfWhGlQwia5ga0SNBrL73UzBRyHSb0pOSmTX7XBCGVgtT1lSkTYfjqG8dUlsK0avmBL+PAb11liuoKe3dGPF0WQVSAwIYb73Rlp+qAlQ2/9IsiXyb8VZt05BMsBHAm47/hojgVuViIgG+FC61riyPOnppEvRbi+G1Nlb4t7Wk/cXYhM1igmxCKIKc4GSfeNnvJFCd2JY+hegKcCPtB5oEoaw0l1KcXorkRSibEcwIDAQAB';

/** Permissions that show no warning at install; hosts are granted one by one by the rep, or by IT's own build. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  publicDir: 'public',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'chrome' ? [...PERMISSIONS, 'sidePanel'] : [...PERMISSIONS],
    // The demo build may coach the sandbox without a click, since a permission prompt cannot be answered headless.
    host_permissions: mode === 'demo' ? ['http://crm.localhost/*', 'http://meet.localhost/*'] : [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_action__' },
    commands: {
      'focus-card': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFocus__' },
      quiet: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandQuiet__' },
      help: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHelp__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'foothold@foothold.invalid',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '147.0' },
      },
    }),
    // The first Safari that places a card by CSS.
    ...(browser === 'safari' && { browser_specific_settings: { safari: { strict_min_version: '26.0' } } }),
    // Edge takes the same files.
    ...(browser === 'chrome' && {
      key: PUBLIC_KEY,
      minimum_chrome_version: '137',
      storage: { managed_schema: 'managed.schema.json' },
    }),
  }),
  vite: ({ mode, browser }) => ({
    define: { __DEMO__: JSON.stringify(mode === 'demo') },
    // jsxDev is said because a test runner's NODE_ENV would otherwise turn it on in what we ship.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', jsxDev: false, legalComments: 'none' },
    build: {
      sourcemap: false,
      target: 'es2023',
      rollupOptions: {
        // Comments in zod that the bundler cannot read as annotations; they change nothing.
        onwarn: (warning, handle) => warning.code === 'INVALID_ANNOTATION' || handle(warning),
      },
    },
    plugins: [noRawHtml(), bundleReport(browser)],
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.browser !== 'safari') return;
      // WXT gives every browser but Firefox a side panel; Safari has none.
      delete manifest.side_panel;
      manifest.permissions = [...PERMISSIONS] as typeof manifest.permissions;
    },
    'build:done': wxt => {
      writeBundleReport(wxt.config.outDir, wxt.config.browser);
    },
  },
});
