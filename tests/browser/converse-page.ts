import { fileURLToPath } from 'node:url';
import { PASSWORD, type Prosody } from './prosody.ts';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';

const DIST = fileURLToPath(new URL('../../node_modules/converse.js/dist', import.meta.url));

/**
 * Serves Converse.js, as npm has it, with one account logged in.
 * @param first a script that the page has before all others
 */
export function serveConverse(prosody: Prosody, account: string, first = ''): Promise<PageServer> {
  const settings = {
    authentication: 'login', auto_login: true, jid: account, password: PASSWORD, websocket_url: prosody.websocket, discover_connection_methods: false,
    assets_path: '/dist/', view_mode: 'fullscreen', theme: 'classic', allow_non_roster_messaging: true, blacklisted_plugins: ['converse-omemo'], show_client_info: false, i18n: 'en', loglevel: 'error', play_sounds: false, notification_icon: '',
  };
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title><script>${first}</script><link rel="stylesheet" href="/dist/converse.min.css"></head>
<body><converse-root></converse-root><script type="module" src="/start.js"></script></body></html>`;
  const start = `import '/dist/converse.min.js';\nconverse.initialize(${JSON.stringify(settings)});\n`;
  return servePages({ '/': page, '/start.js': start }, { '/dist/': DIST });
}
