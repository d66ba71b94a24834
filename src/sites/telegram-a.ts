import { chatSite } from './layout.ts';

/** Telegram Web A, from the client's own source: class names are written by hand there, and nothing else tells whose a message is. */
export const telegramA = chatSite({
  id: 'telegram-a',
  name: 'Telegram',
  hosts: ['https://web.telegram.org/a/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '#MiddleColumn',
  gate: '#LockScreen',
  pane: '#MiddleColumn',
  list: ['.Transition_slide-active .messages-container', '.messages-container'],
  row: '[data-message-id]:not(.sponsored)',
  text: ['.text-content', 'p.transcription'],
  strip: '.MessageMeta, .Reactions, .message-reaction, .translation-animation, .WebPage',
  quote: '.message-subheader, .EmbeddedMessage, .embedded-message',
  quoted: '.embedded-text-wrapper, p',
  forward: '.forwarded-message, .is-forwarded',
  media: { image: '.media-inner img, .Album, .Sticker, .sticker', video: '.Video, .RoundVideo', voice: '.Audio', file: '.File' },
  events: [
    ['notice', '.ActionMessage'],
    ['call', '.MessagePhoneCall, .phone-call'],
  ],
  telling: ['data-message-id'],
  signs: [{ me: '.own', them: '.Message:not(.own)' }],
  sender: ['.message-title-name', '.sender-title'],
  messageId: [['[data-message-id]', 'data-message-id']],
  time: [['.message-time', 'title'], '.message-time'],
  day: '.sticky-date',
  // Ids of the address count; "#@name" stands there for a moment only.
  key: { at: /#(-?\d+)/u, in: [['.MiddleHeader .Avatar, #MiddleColumn [data-peer-id]', 'data-peer-id']] },
  contact: { name: ['.MiddleHeader .fullName', '.MiddleHeader .title', '#MiddleColumn h3'] },
  groupAt: /#-\d/u,
  stranger: '.ChatReportPane, .ChatReportPanel',
  composer: '#editable-message-text',
});
