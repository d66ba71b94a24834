import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import { PASSWORD, type Prosody } from './prosody.ts';

/** Debian's places. */
const FOLDERS = { '/javascript/': '/usr/share/javascript', '/look/': '/usr/share/libjs-jsxc' };
const SCRIPTS = ['jquery/jquery.min.js', 'jquery-ui/jquery-ui.min.js', 'jquery-colorbox/jquery.colorbox-min.js', 'jquery-slimscroll/jquery.slimscroll.js', 'jquery-fullscreen/jquery.fullscreen.js', 'jsxc/lib/jsxc.dep.js', 'jsxc/jsxc.js'];

/** Serves JSXC, a chat that floats over other pages, as Debian has it (libjs-jsxc), with one account logged in. */
export function serveJsxc(prosody: Prosody, account: string): Promise<PageServer> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page with a chat</title>
<link rel="stylesheet" href="/look/css/jsxc.css">${SCRIPTS.map((script) => `<script src="/javascript/${script}"></script>`).join('')}</head>
<body><h1>A page with a chat</h1><p>It has words of its own, and a chat over them.</p><script src="/start.js"></script></body></html>`;
  // JSXC was written for jQuery before 3.5, which read "<div/>" as an element that ends; this is how jQuery's upgrade guide has it back.
  const start = `jQuery.htmlPrefilter = (html) => html.replace(/<(?!area|br|col|embed|hr|img|input|link|meta|param)(([a-z][^\\/\\0>\\x20\\t\\r\\n\\f]*)[^>]*)\\/>/gi, '<$1></$2>');
jsxc.init({ root: '/look', rosterAppend: 'body', app_name: 'Page', otr: { enable: false }, xmpp: { url: '${prosody.bosh}', domain: '${prosody.domain}' } });
jsxc.start('${account}/page', '${PASSWORD}');\n`;
  return servePages({ '/': page, '/start.js': start }, FOLDERS);
}
