import { mailSite } from './mail.ts';

const FROM = '[id$="_FROM"]';

/** Outlook on the web: roles and ends of ids; labels are in the interface's language, and classes differ from tenant to tenant. */
export const outlook = mailSite({
  id: 'outlook',
  name: 'Outlook',
  hosts: ['https://outlook.cloud.microsoft/*', 'https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '#ReadingPaneContainerId, [data-app-css="OutlookMail"]',
  mail: '[role="document"]:not([contenteditable="true"]), [id^="UniqueMessageBody"]',
  around: `${FROM}, .lpc-hoverTarget, [data-testid="SentReceivedSavedTime"]`,
  body: ['[role="document"]', '[id^="UniqueMessageBody"]', '.allowTextSelection'],
  subject: [['[id$="_SUBJECT"]', 'title'], ['[id*="_SUBJECT"] [title]', 'title'], '[id*="_SUBJECT"]', '[role="main"] [role="heading"]'],
  sender: [[`${FROM} [title*="@"]`, 'title'], [FROM, 'title'], FROM, ['[title*="@"]', 'title'], ['[aria-label*="@"]', 'aria-label'], '.lpc-hoverTarget'],
  senderName: [[FROM, '', /^([^<@]+?)\s*(?:<|$)/u]],
  ownName: [['title', '', / [-–] ([^-–]+) [-–] Outlook$/u]],
  sentAt: /\/(?:sentitems|drafts)\b/u,
  threads: true,
  receivedAt: /\/(?:inbox|junkemail)\b/u,
  time: ['[data-testid="SentReceivedSavedTime"]'],
  key: { at: /\/id\/([^/?#]+)/u, in: [['[role="option"][aria-selected="true"]', 'data-convid']] },
});
