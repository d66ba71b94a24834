import { relative } from 'node:path';
import { defineConfig } from 'wxt';
import { hosts } from './src/sites/list.ts';
import { leanContext } from './tools/lean-context.ts';
import { leanPolyfill } from './tools/lean-polyfill.ts';
import { siteFacts } from './tools/site-facts.ts';
import { entriesBySite, siteScripts } from './tools/site-scripts.ts';

// A test build reads along on localhost, shows what it read, and needs no first page: see README, "Test builds".
const test = process.env.PORCHLIGHT_TEST === '1';

const LOCAL = test ? ['http://127.0.0.1/*', 'http://localhost/*'] : [];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** By its place in the project, wherever that lies: the same build comes out everywhere. What evidence and help need is large, and theirs alone. */
function isOfPages(id: string): boolean {
  const place = relative(import.meta.dirname, id).replaceAll('\\', '/');
  return /^(?:src\/(?!evidence|help)|node_modules\/(?:preact|idb|webextension-polyfill|@wxt-dev|wxt)\/)/u.test(place);
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.PORCHLIGHT_OUT ?? '.output',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [leanContext(), leanPolyfill()],
    define: { __TEST_BUILD__: JSON.stringify(test), __SITE_FACTS__: siteFacts },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: { polyfill: false },
      target: 'es2023',
      // What most pages need is one file: twenty small ones took the popup a third longer to load.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'pages', test: isOfPages, minShareCount: 3 }] } } },
    },
    worker: { format: 'es' },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => void files.push(...(await siteScripts(test))),
    'build:manifestGenerated': (_wxt, manifest) => void (manifest.content_scripts = (manifest.content_scripts ?? []).flatMap((entry) => entriesBySite(entry, LOCAL))),
  },
  manifest: ({ browser }) => ({
    name: 'Porchlight',
    default_locale: 'en',
    description: '__MSG_description__',
    // Scripting and activeTab: to read a page that no adapter knows, when the person presses for it. All other sites are optional.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: test ? [...hosts, ...LOCAL] : [...hosts],
    optional_host_permissions: ['*://*/*'],
    commands: { 'hide-all': { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_hideAll__' } },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'porchlight@porchlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for Android that knows the declaration above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '121',
          // What families, schools and firms may set: docs/managed.md. Firefox wants no schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
