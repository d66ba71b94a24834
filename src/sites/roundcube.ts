import { mailSite } from './mail.ts';

const MAILTO = /^mailto:([^?]+)/u;

/** Roundcube, from its source, tried with 1.6. It lives on any host; the mail stands in a frame of the list's page, or alone. */
export const roundcube = mailSite({
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  known: { how: 'tried', on: '2026-11' },
  mark: '#messagebody, #messagecontframe',
  page: '#messagecontframe',
  mail: '#messagebody',
  around: '#message-header, #messageheader',
  body: ['#messagebody'],
  subject: [['#message-header h2, h2.subject', '', /^(?:(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Temat|Konu):\s*)?(.+)$/su, 'a, .voice']],
  sender: [['.from a[href^="mailto:"]', 'href', MAILTO], ['.from .rcmContactAddress', 'title'], '.from .rcmContactAddress', ['#message-header a[href^="mailto:"]', 'href', MAILTO]],
  senderName: [['.from .rcmContactAddress', '', /^([^@]+)$/u], ['#message-header a[href^="mailto:"]', '', /^([^@]+)$/u]],
  sentAt: /_mbox=(?:INBOX[./])?(?:sent|gesendet|envoy|enviad|inviat|posta(?:%20|\+)inviata|verzonden|wys|g%C3%B6nder)/iu,
  time: ['.header.date', ['#message-header', '', /(\d{4}-\d\d-\d\d \d\d:\d\d)/u]],
  idAt: /_uid=(\d+)/u,
  key: { at: /(_mbox=[^&]+&_uid=\d+)|(_uid=\d+)/u },
  stranger: '.suspicious-address-warning',
  files: '#attachment-list li',
});
