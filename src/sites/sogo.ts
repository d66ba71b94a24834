import { mailSite } from './mail.ts';

/** SOGo, from its source; on any host. */
export const sogo = mailSite({
  id: 'sogo',
  name: 'SOGo',
  hosts: [],
  known: { how: 'published', on: '2026-11' },
  mark: '.mailer_mailcontent',
  mail: '.mailer_mailcontent',
  around: 'sg-avatar-image',
  body: ['.sg-face .mailer_mailcontent', '.mailer_mailcontent'],
  subject: ['.sg-md-headline', 'h5'],
  sender: ['a.md-caption', ['a[href^="mailto:"]', 'href', /^mailto:([^?]+)/u]],
  sentAt: /\/Mail\/.*folderSent/iu,
  time: ['.msg-date'],
  key: { at: /#!\/Mail\/(.+\/\d+)$/u },
});
