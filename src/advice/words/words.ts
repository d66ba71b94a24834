import type { Sensitivity } from '../../conversation/sensitivity.ts';
import type { Level } from '../../conversation/level.ts';
import type { Media, Speaker } from '../../conversation/message.ts';
import type { Stage } from '../../conversation/stage.ts';
import type { ProfileSign, Question } from '../../conversation/told.ts';
import type { HelpEntry, HelpGroup } from '../../help/entry.ts';
import type { Missing, Need } from '../../help/help-for.ts';
import type { Format, ProblemReason } from '../../importing/exported.ts';
import type { MaskedKind } from '../../mistakes/piece.ts';
import type { CardLabels } from '../card.ts';
import type { RuleId } from '../rules.ts';
import type { Place } from '../site-steps.ts';
import type { Situation } from '../situation.ts';
import type { StepId } from '../steps.ts';

/**
 * All texts of the interface in one language. What is missing does not compile.
 * Lines on the card hold twelve words at most, no exclamation mark, no blame; they say "may" and "looks like".
 */
export interface Words {
  /** BCP 47, for `lang` attributes and dates. */
  readonly language: string;

  /** The name of each level, beside its shape: card, lists, details. One word or two. */
  readonly levels: Readonly<Record<Exclude<Level, 'none'>, string>>;
  /** What a conversation came to, in a list or above the details: "Threat". Short, no full stop. */
  readonly stages: Readonly<Record<Stage, string>>;
  /** Card, second line: one sentence on what was seen, by the furthest stage. */
  readonly saw: Readonly<Record<Stage, string>>;
  /** The same, for a mail that goes to many. */
  readonly sawBulkMail: string;
  /** Why a message was flagged: on the card under "Why?", and under the message in the details. */
  readonly rules: Readonly<Record<RuleId, RuleWords>>;

  /** Card, first line, and above the steps in the details. */
  readonly headlines: Readonly<Record<Situation, string>>;
  /** Card, first line, when a threat is likely but not yet clear. */
  readonly unsureHeadline: string;
  /** Each line of advice: card and details, under "What to do now". */
  readonly steps: Readonly<Record<StepId, string>>;

  /** Steps with the way through this site's own menus: "Settings › Privacy". Twelve words with it. */
  readonly here: {
    readonly block: (way: string) => string;
    /** The same, where blocking takes the chat away. */
    readonly blockVanishes: (way: string) => string;
    readonly hide: (way: string) => string;
    /** Who cannot go on, in the country's own number. */
    readonly emergency: (number: string) => string;
  };
  /** What the places on that way are called on most sites in this language. */
  readonly places: Readonly<Record<Place, string>>;
  /** Asked on the card at danger and in the review: yes, no, or no answer. `despair` is a button of its own, in the person's voice. */
  readonly questions: Readonly<Record<Question, string>>;

  /** Card at danger: that both sides' text is kept from now on. One or two short sentences. */
  readonly keeping: string;
  /** The card's own controls. */
  readonly card: Omit<CardLabels, 'level'>;
  /** Before a quoted message. */
  readonly who: Readonly<Record<Speaker, string>> & {
    /** The same in a group, with the sender's name. */
    readonly named: (name: string) => string;
  };
  /** In place of what is never stored: picture, video, voice message, call, file. */
  readonly media: Readonly<Record<Media, string>>;

  readonly popup: PopupWords;
  readonly pointing: PointingLabels;
  readonly review: ReviewWords;
  readonly welcome: WelcomeWords;
  readonly help: HelpWords;
  /** Below the advice, while there is no threat: what only the person can see on the other's profile. */
  readonly profile: {
    readonly title: string;
    readonly signs: Readonly<Record<ProfileSign, string>>;
    /** What a few ticks mean, and what many do; never that all is well. */
    readonly few: string;
    readonly many: string;
  };
  readonly check: CheckWords;
  readonly evidence: EvidenceWords;
  readonly speaker: SpeakerWords;
  readonly case: CaseWords;
  readonly archive: ArchiveWords;
  readonly mistake: MistakeWords;
  readonly settings: SettingsWords;
  readonly backup: BackupWords;
  readonly lock: LockWords;
  readonly guards: GuardWords;
  /** How early a warning comes. */
  readonly sensitivity: { readonly title: string; readonly what: string; readonly names: Readonly<Record<Sensitivity, string>> };
}

export interface RuleWords {
  /** Said of the other side. */
  readonly they: string;
  /** The same, accusing nobody: it is not known who wrote the message. */
  readonly unclear: string;
}

/** The popup's head: the page in front. */
export interface PopupWords {
  /** The switch for the site: "Read along on Instagram". */
  readonly readAlong: (site: string) => string;
  /** Under the switch, by what the page answers. One sentence each. */
  readonly pageOff: string;
  readonly pageNoChat: string;
  readonly pageUnreadable: string;
  readonly pageRead: (conversations: number) => string;
  /** The page has not answered, for instance because it was open before the installation. */
  readonly pageSilent: string;
  /** Behind the sentence, where the general method reads in place of the site's own adapter. */
  readonly readGenerally: string;
  /** A chat is in none of the languages that Porchlight knows. */
  readonly unknownLanguage: string;
  /** A page that no extension may read, such as the browser's own. */
  readonly notAWatchedPage: string;
  /** A page of no known site, before the person has asked for it to be read. */
  readonly notReadYet: string;
  /** Button below: reads this page once. */
  readonly readThisPage: string;
  /** The switch for it: "Always read along on example.org". */
  readonly alwaysRead: (host: string) => string;
  /** Such a page, read, and no chat was found on it. */
  readonly noChatFound: string;
  /** Such a page, when the person has said no to it. */
  readonly notAllowed: string;
  /** Button: lets the person point at messages in the page. */
  readonly showTheChat: string;
  /** Button: forgets what was shown on this site. */
  readonly forgetShown: string;
  /** Button: ends the reading of a page that was read once. */
  readonly stopHere: string;
  /** In place of the switch before the person has agreed. */
  readonly notAgreed: string;
  /** Button beside it, opens the welcome page. */
  readonly openWelcome: string;
  /** Button on a page that is read, what it does, and what came of it. */
  readonly keepPage: string;
  readonly keepPageNote: string;
  readonly keptPage: (messages: number) => string;
  readonly keepPageFailed: string;
  /** Foot of the popup: opens the review page. */
  readonly openReview: string;
}

/** The overlay in the page in which the person points at messages. Handed on to the page, so there are no functions. */
export interface PointingLabels {
  /** Its name, for screen readers. */
  readonly title: string;
  /** First and second step. */
  readonly own: string;
  readonly other: string;
  /** Under both. */
  readonly keys: string;
  /** What is now read: heading, and a line for each side before a number and samples. */
  readonly isItRight: string;
  readonly yours: string;
  readonly theirs: string;
  readonly unclear: string;
  /** What was pointed at does not tell the two sides apart. */
  readonly failed: string;
  readonly yes: string;
  readonly again: string;
  readonly leave: string;
}

/** The list of flagged conversations and the details of one; popup and review page. */
export interface ReviewWords {
  /** Heading and title of the review page. */
  readonly title: string;
  /** Heading over conversations at caution and danger. */
  readonly flagged: string;
  /** Heading over conversations at notice. */
  readonly noticed: string;
  /** Heading over conversations that the person has marked as fine, and their mark. */
  readonly markedFine: string;
  /** The empty list: a heading and a sentence. */
  readonly emptyTitle: string;
  readonly empty: string;
  /** While the list or the messages are being read. */
  readonly loading: string;
  /** The store could not be read. */
  readonly listFailed: string;
  readonly messagesFailed: string;
  /** Button beside both. */
  readonly tryAgain: string;
  /** A contact of whom the page told nothing. */
  readonly noName: string;
  /** Back from the details to the list. */
  readonly back: string;
  /** Review page, right half, while nothing is chosen. */
  readonly choose: string;
  /** When a conversation was first seen and last read; labels before a date. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Heading over the messages. */
  readonly messages: string;
  /** Opened, but nothing of it is stored. */
  readonly noMessages: string;
  /** Between two stored messages. */
  readonly gap: (messages: number) => string;
  /** Speaker of a message in the details. */
  readonly me: string;
  readonly them: string;
  readonly unknown: string;
  /** Before the reasons of a flagged message. */
  readonly because: string;
  /** Shown while both sides' text is kept, with the button that ends it. */
  readonly keeping: string;
  readonly stopKeeping: string;
  /** Shown on a conversation that was marked as fine, with the button that undoes it. */
  readonly dismissed: string;
  readonly undoDismissal: string;
  /** Deleting one conversation: button, question, answers. */
  readonly remove: string;
  readonly removeQuestion: string;
  readonly removeYes: string;
  readonly removeNo: string;
  /** The deletion did not work. */
  readonly removeFailed: string;
}

/** The one-screen first page. */
export interface WelcomeWords {
  readonly title: string;
  /** Under the title: what Porchlight does. */
  readonly intro: string;
  readonly readTitle: string;
  readonly read: string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly keptAtDanger: string;
  readonly sitesTitle: string;
  readonly sites: string;
  readonly limitsTitle: string;
  /** "No warning is no all-clear." */
  readonly limits: string;
  readonly agree: string;
  /** Under the button. */
  readonly agreeNote: string;
  /** In place of the button, once pressed. */
  readonly agreedTitle: string;
  readonly agreed: string;
  /** The press could not be stored. */
  readonly failed: string;
  /** Below, once agreed: two things that help to help, and a try; all can be left out. */
  readonly ifYouLike: string;
  /** Button that shows a warning on the page itself, and the made-up message in it. */
  readonly tryIt: string;
  readonly sample: string;
}

/** The help page. Its first lines are headlines and steps. */
export interface HelpWords {
  /** The button that leads there, everywhere. What the person would say themselves; a few words. */
  readonly open: string;
  /** On the same button in the popup, smaller: what is behind it. */
  readonly openNote: string;
  /** Before the choices, and the choices: what the person would say, in three words or so. */
  readonly need: string;
  readonly needs: Readonly<Record<Need, string>>;
  /** Over the one best contact. */
  readonly contact: Readonly<Record<Need, string>>;
  /** Buttons of a contact. */
  readonly call: string;
  readonly copy: string;
  /** In place of `copy`, once pressed. */
  readonly copied: string;
  readonly copyFailed: string;
  readonly text: string;
  /** Beside a number that wants a certain word. */
  readonly textWord: (word: string) => string;
  readonly chat: string;
  readonly page: string;
  /** Under the QR code. */
  readonly scan: string;
  /** Tick box. */
  readonly under18: string;
  /** Label of the list, its first and its last line. */
  readonly country: string;
  readonly chooseCountry: string;
  readonly otherCountry: string;
  /** Under the list, while the country is guessed. */
  readonly guessed: string;
  /** Over the contact, while the country is not known. */
  readonly unknownCountry: string;
  /** Over the contact: what the country does not have, as far as we know, and what is shown instead. */
  readonly missing: Readonly<Record<Missing, (country: string) => string>>;
  readonly standsInThere: string;
  readonly standsInAbroad: string;
  /** Before the emergency number, or without one. */
  readonly emergency: string;
  readonly emergencyUnknown: string;
  /** Unfolds all other contacts. */
  readonly others: string;
  /** Beside a contact: what it costs, when it answers, whom it is for, when we last checked. */
  readonly free: string;
  /** Opening hours: at any hour; and that it is not open now. */
  readonly always: string;
  readonly closedNow: string;
  readonly audiences: Readonly<Record<Exclude<HelpEntry['audience'], 'all'>, string>>;
  readonly groups: Readonly<Record<HelpGroup, string>>;
  readonly checked: (month: string) => string;
  /** Button that takes all of Porchlight away at once, and what does the same. */
  readonly leave: string;
  readonly leaveNote: string;
}

/** The page on which an exported or pasted chat is checked. */
export interface CheckWords {
  /** The button that leads there, and the page's heading. */
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly paste: string;
  readonly checkPasted: string;
  /** How to get a file out of each app: a heading that opens, and a line each. */
  readonly how: string;
  readonly howTo: readonly string[];
  readonly formats: Readonly<Record<Format, string>>;
  readonly reading: string;
  readonly progress: (done: number, all: number) => string;
  readonly cancel: string;
  /** Asks who the person is; the title may be empty. */
  readonly whoAreYou: (title: string) => string;
  readonly wrote: (messages: number) => string;
  readonly nobody: string;
  /** Said where a text names nobody. */
  readonly unnamed: string;
  readonly sentToMe: string;
  readonly results: string;
  readonly nothing: (chats: number) => string;
  readonly read: (messages: number) => string;
  /** Between two messages that are shown. */
  readonly gap: (messages: number) => string;
  readonly again: string;
  readonly notKept: string;
  readonly keep: string;
  readonly keeping: string;
  readonly kept: string;
  readonly openKept: string;
  readonly keepFailed: string;
  /** Heading over what could not be read. */
  readonly unread: string;
  /** @param line from 1; null where it is the whole file */
  readonly place: (file: string, line: number | null) => string;
  readonly moreUnread: (problems: number) => string;
  /** One sentence each, without a capital at its beginning where it follows a place. */
  readonly problems: Readonly<Record<ProblemReason, string>>;
}

/** The evidence pack: button in the review, and all texts of its pages. */
export interface EvidenceWords {
  readonly save: string;
  readonly saveNote: string;
  readonly saving: string;
  readonly saved: string;
  readonly failed: string;
  /** Second button: opens the report by itself, and the browser's window for printing over it. */
  readonly printIt: string;
  /** Heading of the report, and what it says of itself. */
  readonly title: string;
  readonly limits: readonly string[];
  /** Said at the top, in a box, on intimate pictures of somebody under 18. */
  readonly under18: string;
  readonly madeAt: string;
  readonly timeZone: (zone: string) => string;
  readonly inShort: string;
  /** Below it, where the record holds more than one conversation. */
  readonly oneCase: (conversations: number) => string;
  readonly site: string;
  readonly address: string;
  readonly name: string;
  readonly handle: string;
  readonly level: string;
  readonly stage: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly messages: string;
  readonly notes: string;
  readonly timeline: string;
  readonly identifiers: string;
  readonly noIdentifiers: string;
  readonly kind: string;
  readonly value: string;
  readonly writtenBy: string;
  readonly inMessages: string;
  readonly kinds: Readonly<Record<'payment' | 'email' | 'profile' | 'link' | 'iban' | 'wallet' | 'phone' | 'voucher-code' | 'gift-card' | 'handle', string>>;
  readonly checkRight: string;
  readonly checkWrong: string;
  readonly conversation: string;
  readonly number: string;
  readonly sent: string;
  readonly noTime: string;
  readonly readAt: (time: string) => string;
  /** Below a speaker whom the person has corrected, with whom the page named. */
  readonly corrected: (who: string) => string;
  readonly missing: string;
  /** What is looked for and what only the person can add. The first sentence names it and stands alone where it is there. */
  readonly checklist: Readonly<Record<'profile' | 'handle' | 'payment' | 'whole-chat' | 'times' | 'screenshots' | 'receipts' | 'published' | 'whom-told', string>>;
  readonly there: string;
  readonly toAdd: string;
  readonly screenshots: string;
  readonly howToShoot: readonly string[];
  readonly print: string;
  readonly seal: string;
  readonly sealNote: string;
  readonly verifyTitle: string;
  readonly verify: readonly string[];
}

/** In the review: the page has taken somebody for somebody else. */
export interface SpeakerWords {
  /** Small button beside a message, and the question with its three answers. */
  readonly wrong: string;
  readonly who: string;
  readonly choices: Readonly<Record<Speaker, string>>;
  /** On a corrected message; `who` as in the review. */
  readonly asRead: (who: string) => string;
  /** On such a conversation, and what could not be judged again. */
  readonly judgedAgain: string;
  readonly partly: (messages: number) => string;
  /** Button below the messages: each side was taken for the other throughout. */
  readonly swap: string;
  readonly failed: string;
}

/** In the review: several conversations with the same people. */
export interface CaseWords {
  /** Heading over the conversations of a case, what it means, and the button that takes the open one out. */
  readonly title: string;
  readonly note: string;
  readonly separate: string;
  /** A proposal: the question, what speaks for it, and the two answers. */
  readonly maybe: string;
  readonly because: Readonly<Record<'name' | 'handle' | 'identifier' | 'named' | 'moved', (words: string) => string>>;
  readonly join: string;
  readonly apart: string;
  /** Unfolds a list of all conversations, with a button that joins the chosen one. */
  readonly other: string;
  readonly choose: string;
  readonly joinChosen: string;
  readonly failed: string;
  /** On an entry of the list. */
  readonly mark: (conversations: number) => string;
}

/** The review page with more room: looking for conversations, how one went, own notes. */
export interface ArchiveWords {
  readonly search: string;
  readonly anyLevel: string;
  readonly anySite: string;
  readonly anyStage: string;
  readonly anyTime: string;
  readonly lastDays: (days: number) => string;
  readonly level: string;
  readonly site: string;
  readonly stage: string;
  readonly time: string;
  readonly noneFits: string;
  readonly more: (conversations: number) => string;
  readonly moreMessages: (messages: number) => string;
  readonly course: string;
  /** For screen readers, of the drawn line. */
  readonly levelOverTime: (from: string, to: string) => string;
  readonly messageNumber: (number: number) => string;
  readonly notes: string;
  readonly notesHint: string;
  readonly notesKept: string;
  readonly notesFailed: string;
  readonly fine: string;
  /** Below danger, where only flagged messages are kept; with the button that keeps both sides from now on. */
  readonly notKeeping: string;
  readonly startKeeping: string;
  readonly removeAll: string;
  readonly removeAllQuestion: string;
  readonly removeAllYes: string;
}

/** Reports of mistakes: in the review, after "Check a chat", and the buttons in the popup. */
export interface MistakeWords {
  /** The buttons, and the heading of the report that opens. */
  readonly wrong: string;
  readonly missed: string;
  /** What the report is, and that it is sent to nobody. */
  readonly intro: string;
  /** What is masked, that something may have been overlooked, and what a press on a word does. */
  readonly masked: string;
  /** Before how many there are. */
  readonly kinds: Readonly<Record<MaskedKind, string>>;
  /** Label of a field for one word, and its button. */
  readonly maskWord: string;
  readonly maskIt: string;
  /** Before the words that the person has masked, each a button. */
  readonly showAgain: string;
  /** Before a level; and in its place. */
  readonly said: string;
  readonly saidNothing: string;
  /** Of a long conversation. */
  readonly part: (messages: number) => string;
  /** Unfolds the file's own text. */
  readonly file: string;
  readonly copy: string;
  readonly copyFailed: string;
  readonly save: string;
  readonly close: string;
  readonly failed: string;
}

/** The page of settings; the guards and how early a warning comes stand on it with words of their own. */
export interface SettingsWords {
  /** Also the button in the popup. */
  readonly title: string;
  /** Beside what an administrator has set for good: families, schools, firms. */
  readonly managed: string;
  /** Here and on the first page: one of two choices, and what is said while no site is ticked. */
  readonly sites: { readonly title: string; readonly all: string; readonly only: string; readonly none: string };
  readonly retention: { readonly title: string; readonly what: string; readonly days: (days: number) => string };
}

/** The page on which everything is taken along in a file, brought back, or deleted. */
export interface BackupWords {
  readonly title: string;
  readonly intro: string;
  readonly saveTitle: string;
  /** Says beforehand that a forgotten passphrase is gone. */
  readonly saveNote: string;
  readonly passphrase: string;
  readonly again: string;
  readonly hint: string;
  readonly tooShort: string;
  readonly differ: string;
  readonly save: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly bringTitle: string;
  readonly bringNote: string;
  readonly choose: string;
  readonly bring: string;
  /** While either is being done. */
  readonly wait: string;
  /** What came of it, one behind the other, with a comma between: "2 conversations were added, 14 messages came with it". */
  readonly added: (conversations: number) => string;
  readonly updated: (conversations: number) => string;
  readonly messages: (messages: number) => string;
  readonly nothingNew: string;
  readonly leftOut: (records: number) => string;
  /** Why a file cannot be opened. */
  readonly refusals: Readonly<Record<'passphrase' | 'foreign' | 'broken' | 'newer', string>>;
  readonly bringFailed: string;
}

/** The passphrase lock: in the settings, and in place of all that is kept while it is locked. Fields are called as in the backup. */
export interface LockWords {
  /** Heading in the settings; what it is good for; and what is said beforehand: a forgotten passphrase is gone. */
  readonly title: string;
  readonly what: string;
  readonly warning: string;
  /** Button. */
  readonly set: string;
  /** In place of what it is good for, once there is one. */
  readonly isSet: string;
  /** Button, also in popup and review. */
  readonly lockNow: string;
  /** Two fields, where it is changed. */
  readonly old: string;
  readonly new: string;
  /** Each unfolds its fields, and is the button below them. */
  readonly change: string;
  readonly remove: string;
  readonly done: Readonly<Record<'set' | 'changed' | 'removed', string>>;
  readonly wrong: string;
  readonly failed: string;
  /** While it is locked: heading, a sentence, button. */
  readonly lockedTitle: string;
  readonly locked: string;
  readonly unlock: string;
  /** Button, and the question behind it. */
  readonly forgot: string;
  readonly forgotQuestion: string;
}

/** What people give away about themselves in a few words. */
export type PersonalKind = 'address' | 'school' | 'employer' | 'phone' | 'birthday' | 'account';

/** How a site moves money: what can still be stopped differs by it. */
export type PaymentKind = 'bank' | 'app' | 'gift-card' | 'transfer' | 'crypto';

/** The pauses and reminders before a picture, the camera, a payment. */
export interface GuardWords {
  /** Name of the pause for screen readers. */
  readonly region: string;
  /** Before a sentence on what the conversation has shown. */
  readonly inThisChat: string;
  /** A picture is being added. Lines of twelve words at most. */
  readonly picture: PauseWords;
  /** A page asks for the camera. */
  readonly camera: PauseWords;
  /** Button, after three seconds. */
  readonly goOn: string;
  /** After it, where the person has to do it once more. */
  readonly again: string;
  /** Stays once the camera was let on. */
  readonly recorded: string;
  /** Takes a note away. */
  readonly close: string;
  /** A hint beside the composer, by what is about to be given away. */
  readonly personal: Readonly<Record<PersonalKind, string>>;
  /** Behind each of them. */
  readonly personalWhy: string;
  /** On a site for payments, after a demand. */
  readonly payment: {
    readonly headline: string;
    readonly lines: readonly string[];
    /** Button: the payment was made already. */
    readonly paid: string;
    /** The first thing to do then, by kind of site. */
    readonly firstStep: Readonly<Record<PaymentKind, string>>;
  };
  /** On the page of settings. */
  readonly settings: {
    readonly title: string;
    readonly intro: string;
    readonly switches: Readonly<Record<'picture' | 'camera' | 'payment' | 'personal', { readonly name: string; readonly what: string }>>;
    /** Under the payment switch: the browser asks for the sites. */
    readonly paymentSites: string;
    readonly allowPayment: string;
    readonly paymentAllowed: string;
    readonly paymentRefused: string;
  };
}

export interface PauseWords {
  readonly headline: string;
  readonly lines: readonly string[];
  /** The main button. */
  readonly stop: string;
}
