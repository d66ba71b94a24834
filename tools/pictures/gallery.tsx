/** One page that shows any view in any state: `?view=card&state=paid&language=de`. Names and talks are invented. */
import { render } from 'preact';
import { wordsFor } from '../../src/advice/languages.ts';
import type { Answers } from '../../src/conversation/told.ts';
import { makeCard, type CardInput, type CardSignal } from '../../src/advice/make-card.ts';
import type { Situation } from '../../src/advice/situation.ts';
import { contactIn, emergencyHere } from '../../src/help/person.ts';
import { HelpView } from '../../src/review/help-view.tsx';
import { createMasker } from '../../src/mistakes/mask.ts';
import { Mistakes } from '../../src/review/mistakes.tsx';
import { PopupView, type PopupViewProps } from '../../src/review/popup-view.tsx';
import { SettingsView } from '../../src/review/settings-view.tsx';
import { WelcomeView } from '../../src/review/welcome-view.tsx';
import type { FlaggedConversation, KeptMessage } from '../../src/store/records.ts';
import { listed as sites } from '../../src/sites/list.ts';
import { settingsFrom, type Managed } from '../../src/store/settings.ts';
import { mountWarning } from '../../src/warning/mount.tsx';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const state = asked.get('state') ?? '';
const german = language === 'de';
/** A Thursday noon: what is open does not change with the day on which the pictures are made. */
const now = new Date('2026-11-26T11:30:00Z');
const choices = { country: german ? 'DE' : 'GB', under18: null };
const languages = [language];
const app = document.getElementById('app')!;
document.documentElement.lang = language;

const say = (en: string, de: string): string => (german ? de : en);
const signal = (rule: string, stage: CardSignal['stage'], en: string, de: string): CardSignal => ({ rule, stage, text: say(en, de), from: 'them' });
const closeFast = signal('rapid-intimacy', 'rapid-intimacy', 'I think I am falling in love with you already', 'Ich glaube, ich bin schon in dich verliebt');
const otherApp = signal('channel-switch', 'platform-switch', 'Add me on another app, I am hardly ever on here', 'Schreib mir woanders, hier bin ich kaum');
const picture = signal('intimate-request', 'intimate-request', 'Send me a picture, just for me', 'Schick mir ein Bild, nur für mich');
const threat = signal('publish-threat', 'threat', 'Then your family gets the video tonight', 'Dann bekommt deine Familie heute das Video');
const money = signal('money-demand', 'demand', 'You have one hour. 500 in gift cards', 'Du hast eine Stunde. 500 in Gutscheinkarten');
const more = signal('repeated-demand', 'repay-demand', 'That was for the first copy. Now 300 for the other', 'Das war für die erste Kopie. Jetzt 300 für die andere');
const mail = signal('bulk-blackmail-mail', 'threat', 'I am a hacker and have had access to your device for months', 'Ich bin ein Hacker und habe seit Monaten Zugriff auf dein Gerät');
const friend = signal('impersonation', 'contact', 'It is me, I have a new number', 'Ich bin es, ich habe eine neue Nummer');
const helper = signal('second-fraud', 'second-fraud', 'I can delete the files from his server for a fee', 'Ich kann die Dateien gegen Gebühr löschen');

/** What leads to each state. */
const CASES: Readonly<Record<Situation, Pick<CardInput, 'level' | 'stage' | 'signals' | 'site'> & { readonly answers?: Answers }>> = {
  early: { level: 'caution', stage: 'platform-switch', signals: [closeFast, otherApp], site: 'instagram' },
  asked: { level: 'caution', stage: 'intimate-request', signals: [closeFast, picture], site: 'discord' },
  threatened: { level: 'danger', stage: 'demand', signals: [threat, money], site: 'instagram' },
  paid: { level: 'danger', stage: 'repay-demand', signals: [threat, money, more], site: 'telegram-a', answers: { paid: true } },
  young: { level: 'danger', stage: 'demand', signals: [threat, money], site: 'snapchat', answers: { under18: true } },
  'bulk-mail': { level: 'danger', stage: 'demand', signals: [mail], site: 'gmail' },
  impersonation: { level: 'caution', stage: 'contact', signals: [friend], site: 'whatsapp' },
  'second-fraud': { level: 'danger', stage: 'second-fraud', signals: [helper], site: 'messenger' },
  despair: { level: 'danger', stage: 'demand', signals: [threat, money], site: 'tinder', answers: { despair: true } },
};

const nothing = (): void => undefined;

function cardOf(situation: Situation): ReturnType<typeof makeCard> {
  const { answers = {}, ...about } = CASES[situation];
  return makeCard({ ...about, answers, conversation: 'one', language, keeping: about.level === 'danger', emergency: emergencyHere(choices, languages), contact: contactIn(answers, situation === 'despair', choices, languages, now) });
}

/** The card over some lines of chat, as in a page. `small` and `asking` are what a press makes of it. */
function showCard(): void {
  const [situation, phase] = state.split('.') as [Situation, string?];
  app.className = 'chat';
  render(
    <main>
      <h1>Chat</h1>
      {CASES[situation].signals.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </main>,
    app,
  );
  const warning = mountWarning(document, { test: true, handlers: { dismiss: nothing, undoDismiss: nothing, minimise: nothing, answer: nothing, stopKeeping: nothing, showAll: nothing, help: nothing, hideAll: nothing } });
  warning.show({ ...cardOf(situation), small: phase === 'small' });
  if (phase === 'more') for (const details of warning.element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

const conversation = (id: string, more_: Partial<FlaggedConversation>): FlaggedConversation => ({
  id, site: 'instagram', contact: { name: id }, url: '', level: 'caution', stage: 'intimate-request', score: 60, firstSeen: now.getTime() - 9e7, lastSeen: now.getTime() - 36e5, keeping: false, despair: false, answers: {}, ...more_,
});
const conversations = [
  conversation('Mia Vale', { level: 'danger', stage: 'demand', keeping: true, case: 'one' }),
  conversation('Noa Lind', {}),
  conversation('Kim Ray', { level: 'notice', stage: 'rapid-intimacy', case: 'one' }),
  conversation('Sam', { dismissedAt: now.getTime(), dismissedFor: 'partner' }),
];
const messages: readonly KeptMessage[] = [threat, money].map(({ rule, stage, text }, order) => ({ key: `${order}`, order: order * 3, from: 'them', text, readAt: now.getTime(), signals: [{ rule, stage, words: text }], ...(order === 1 ? { asRead: 'me' } : {}) }));

const archive: PopupViewProps = {
  words: wordsFor(language), layout: 'popup', conversations, siteName: () => 'Instagram', now: now.getTime(), choices, languages,
  loadMessages: async () => messages, onRemove: nothing, onUndoDismissal: nothing, onStopKeeping: nothing, onAnswer: nothing, onReload: nothing, onOpenHelp: nothing, onOpenCheck: nothing,
  onOpenReview: nothing, pageActions: { onSwitchSite: nothing, onOpenWelcome: nothing, onKeepPage: async () => 0 },
};

const MANAGED: Managed = { sites: ['whatsapp', 'instagram'], country: 'DE', sensitivity: 'early', retention: 14, guards: { camera: true }, locked: ['sites', 'country', 'sensitivity', 'retention', 'guards'] };

const done = async (): Promise<boolean> => true;
/** What the review page has beyond the popup. */
const later = async (): Promise<void> => undefined;
const review: Partial<PopupViewProps> = {
  onDismiss: nothing, onStartKeeping: nothing, onKeepNotes: later, onSaveEvidence: later, onCorrect: later, onRemoveAll: later,
  caseActions: { propose: async () => [{ id: 'Noa Lind', ties: [{ kind: 'identifier', words: 'DE89 3704 0044 0532 0130 00' }] }], onJoin: later, onKeepApart: later, onSeparate: later },
};

function showPage(): void {
  switch (asked.get('view')) {
    case 'help':
      return render(<HelpView words={wordsFor(language)} who={{ country: choices.country, languages, now, under18: state === 'young' ? true : undefined }} need="talk" chosenCountry={null} countryLocked={false} onCountry={nothing} onUnder18={nothing} onLeave={nothing} copy={async () => undefined} />, app);
    case 'popup':
      return render(<PopupView {...archive} page={state === 'not-agreed' ? { state: 'not-agreed' } : { state: 'read', siteName: 'Instagram', conversations: 1 }} {...(state === 'details' ? { open: 'Mia Vale' } : {})} {...(state === 'fine' ? { open: 'Sam' } : {})} {...(state === 'locked' ? { conversations: 'locked', lockKeys: { unlock: done, removeAll: later } } : {})} />, app);
    case 'review':
      return render(<PopupView {...archive} {...review} layout="page" open="Mia Vale" />, app);
    case 'mistake':
      return render(
        <main class="review page">
          <h1>Porchlight</h1>
          <h2>Mia Vale</h2>
          <Mistakes level="caution" open="wrong" words={wordsFor(language)} told={['Mia Vale']} load={async () => ({ channel: 'chat', site: 'instagram', level: 'caution', stage: 'demand', score: 60, messages })} desk={{ version: '0.1.0', newId: () => '1', createMasker: async (...asked) => createMasker(...asked), copy: later, save: nothing }} />
        </main>,
        app,
      );
    case 'settings':
      return render(<SettingsView words={wordsFor(language)} sites={sites} settings={state === 'managed' ? settingsFrom({}, MANAGED) : settingsFrom({ sitesOnly: ['whatsapp'] })} paymentAllowed={false} lock={state === 'managed' ? 'open' : 'none'} lockActions={{ set: done, change: done, remove: done, lockNow: later }} onChange={nothing} onAllowPayment={async () => true} />, app);
    case 'welcome':
      return render(<WelcomeView words={wordsFor(language)} sites={sites} settings={settingsFrom({ agreed: state === 'agreed', ...(state === 'only' ? { sitesOnly: ['whatsapp'] } : {}) })} onAgree={nothing} guessed={choices.country} onChange={nothing} onTry={nothing} />, app);
    default:
      return showCard();
  }
}

showPage();
