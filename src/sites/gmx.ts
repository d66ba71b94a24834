import { isAt } from './field.ts';
import { headOfMail, mailAddressIn, mailSite, type MailLayout } from './mail.ts';
import type { Adapter } from './site.ts';

/** The words of a mail stand on a host of their own, with nothing else on the page; */
const BODY_HOSTS = ['https://*.mailbody-ui.de/*'];
/** and at such a path, which names the mail. */
const BODY = /\/Mail\/(\w+)\/Body(?:\/|$)/u;

/** By name, because the portals of these houses share their domains. */
const about = {
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com',
  hosts: [
    ...BODY_HOSTS,
    'https://3c-bap.gmx.net/*', 'https://3c-bs.gmx.co.uk/*', 'https://3c-bs.gmx.com/*', 'https://3c-bs.gmx.es/*', 'https://3c-bs.gmx.fr/*', 'https://3c-lxa.mail.com/*', 'https://3c.gmx.net/*', 'https://3c.web.de/*',
    'https://bap.navigator.gmx.net/*', 'https://navigator-lxa.mail.com/*', 'https://navigator.gmx.net/*', 'https://navigator.web.de/*',
    'https://webmailer.gmx.net/*', 'https://webmailer.mail.com/*', 'https://webmailer.web.de/*',
  ],
  known: { how: 'published', on: '2026-11' },
} as const;

/** Shell, mail in a shadow root, and body in a frame of another origin: who sent it is told from frame to frame. */
const layout: MailLayout = {
  ...about,
  mark: 'webmailer-mail-detail',
  shadow: 'webmailer-mail-detail, detail-body, mail-detail-header, detail-header',
  mail: 'webmailer-mail-detail',
  body: ['iframe.detail-body--full-height', '#detail-body-iframe', '#mail-detail', 'iframe'],
  subject: ['[class*="subject"]', 'h1', 'h2'],
  sender: [['[title*="@"]', 'title'], '[class*="from" i]', '[class*="sender" i]'],
  time: [['time', 'datetime'], '[class*="date" i]'],
  key: { in: [['iframe[src*="/Mail/"]', 'src', /\/Mail\/(\w+)\//u]] },
};

const shell = mailSite(layout);

const body = mailSite({
  ...about,
  mark: 'nothing',
  mail: 'body',
  body: ['body'],
  subject: [],
  key: { at: BODY },
  idAt: BODY,
});

function isWords({ URL: address }: Document): boolean {
  return isAt(address, BODY_HOSTS) || BODY.test(new URL(address).pathname);
}

/** The shell names the account that is open, by its address. */
function ownIn(root: Document): string | undefined {
  const said = [...root.querySelectorAll('[title*="@"], [aria-label*="@"], [data-account*="@"]')].flatMap((element) => ['title', 'aria-label', 'data-account'].map((name) => element.getAttribute(name) ?? ''));
  const addresses = new Set(said.flatMap((text) => mailAddressIn(text) ?? []));
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

export const gmx: Adapter = {
  ...shell,
  recognises: (root) => shell.recognises(root) || isWords(root) || root.querySelector('iframe#mail[src*="webmailer" i], iframe#thirdPartyFrame_mail') !== null,
  read: (root) => (isWords(root) ? body : shell).read(root),
  frames: {
    isWords,
    headIn(root) {
      const head = headOfMail(root, layout);
      if (head !== null) return head;
      const own = ownIn(root);
      return own === undefined ? null : { own };
    },
  },
};
