import { isAt } from './field.ts';
import { mailSite } from './mail.ts';
import type { Adapter } from './site.ts';

/** The words of a mail stand on a host of their own, whose page nothing else is on. */
const BODY_HOSTS = ['https://*.mailbody-ui.de/*'];

const about = {
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com',
  hosts: ['https://*.gmx.co.uk/*', 'https://*.gmx.com/*', 'https://*.gmx.es/*', 'https://*.gmx.fr/*', 'https://*.gmx.net/*', 'https://*.mail.com/*', ...BODY_HOSTS, 'https://*.web.de/*'],
  known: { how: 'published', on: '2026-11' },
} as const;

/** Shell, mail in a shadow root, and body in a frame of another origin: who sent it is not known where the words are. */
const shell = mailSite({
  ...about,
  mark: 'webmailer-mail-detail',
  shadow: 'webmailer-mail-detail, detail-body, mail-detail-header, detail-header',
  mail: 'webmailer-mail-detail',
  body: ['iframe.detail-body--full-height', '#detail-body-iframe', '#mail-detail', 'iframe'],
  subject: ['[class*="subject"]', 'h1', 'h2'],
  sender: [['[title*="@"]', 'title'], '[class*="from" i]', '[class*="sender" i]'],
  time: [['time', 'datetime'], '[class*="date" i]'],
  key: { in: [['iframe[src*="/Mail/"]', 'src', /\/Mail\/(\w+)\//u]] },
});

const body = mailSite({
  ...about,
  mark: 'nothing',
  mail: 'body',
  body: ['body'],
  subject: [],
  key: { at: /\/Mail\/(\w+)\//u },
  idAt: /\/Mail\/(\w+)\//u,
});

export const gmx: Adapter = { ...shell, read: (root) => (isAt(root.URL, BODY_HOSTS) ? body : shell).read(root) };
