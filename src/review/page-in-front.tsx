import type { PopupWords, Words } from '../advice/words/words.ts';
import { Lamp } from '../warning/marks.tsx';
import { KeepPage } from './keep-page.tsx';
import { ManagedNote } from './managed-note.tsx';

/** What is known of the page that stands in front of the person. */
export type PageInFront =
  /** The person has not agreed yet: nothing is read anywhere. */
  | { readonly state: 'not-agreed' }
  /** No extension may read it: the browser's own pages. */
  | { readonly state: 'not-watched' }
  /** `locked`: an administrator has set for good whether the site is read. `silent`: a watched site, and no answer from its page, for instance because it was open before the installation. */
  | { readonly state: 'off' | 'no-chat' | 'unreadable' | 'silent'; readonly siteName: string; readonly locked?: boolean; readonly shown?: boolean }
  /** `general`: by the general method, in place of the site's own adapter. */
  | { readonly state: 'read'; readonly siteName: string; readonly locked?: boolean; readonly conversations: number; readonly unknownLanguage?: boolean; readonly general?: boolean; readonly shown?: boolean }
  /** A page of no known site. `always`: the person has allowed it for good. */
  | { readonly state: 'other'; readonly reading: 'not-yet' | 'not-allowed' | 'no-chat' | 'read'; readonly host: string; readonly conversations: number; readonly unknownLanguage?: boolean; readonly always: boolean; readonly shown: boolean };

/** What the person can do about the page in front. */
export interface PageActions {
  readonly onSwitchSite: (on: boolean) => void;
  readonly onOpenWelcome?: (() => void) | undefined;
  readonly onReadPage?: (() => void) | undefined;
  readonly onAlwaysRead?: ((on: boolean) => void) | undefined;
  readonly onStopHere?: (() => void) | undefined;
  readonly onShowTheChat?: (() => void) | undefined;
  readonly onForgetShown?: (() => void) | undefined;
  /** Keeps all that the page shows; resolves with how many messages are then kept. Not in private windows. */
  readonly onKeepPage?: (() => Promise<number>) | undefined;
}

interface Props extends PageActions {
  readonly page: PageInFront;
  readonly words: Words;
}

/** The popup's head: can this page be read, and shall it be? */
export function PageInFrontView({ page, words, ...actions }: Props) {
  const { popup } = words;
  const isLocked = 'locked' in page && page.locked === true;
  const isRead = page.state === 'read' || (page.state === 'other' && page.reading === 'read');
  const lit = isRead || page.state === 'no-chat';
  const isUnread = page.state === 'other' && (page.reading === 'not-yet' || page.reading === 'not-allowed');
  const canBeShown = page.state === 'unreadable' || page.state === 'no-chat' || (page.state === 'read' && page.general === true) || (page.state === 'other' && !isUnread);
  return (
    <section class={`head ${lit ? 'lit' : 'unlit'}`} data-state={page.state}>
      <Lamp />
      <div>
        {'siteName' in page && <Switch label={popup.readAlong(page.siteName)} on={page.state !== 'off'} locked={isLocked} onSwitch={actions.onSwitchSite} />}
        <ManagedNote locked={isLocked} words={words} />
        {page.state === 'other' && <Switch label={popup.alwaysRead(page.host)} on={page.always} locked={false} onSwitch={actions.onAlwaysRead} />}
        <p role="status">{sentence(page, popup)}</p>
        {page.state === 'not-agreed' && <Button look="main" text={popup.openWelcome} onPress={actions.onOpenWelcome} />}
        {isUnread && <Button look="main" text={popup.readThisPage} onPress={actions.onReadPage} />}
        {isRead && actions.onKeepPage !== undefined && <KeepPage words={popup} onKeep={actions.onKeepPage} />}
        {canBeShown && <Button look="quiet" text={popup.showTheChat} onPress={actions.onShowTheChat} />}
        {'shown' in page && page.shown === true && <Button look="plain" text={popup.forgetShown} onPress={actions.onForgetShown} />}
        {page.state === 'other' && !isUnread && !page.always && <Button look="plain" text={popup.stopHere} onPress={actions.onStopHere} />}
      </div>
    </section>
  );
}

function Switch({ label, on, locked, onSwitch }: { readonly label: string; readonly on: boolean; readonly locked: boolean; readonly onSwitch: ((on: boolean) => void) | undefined }) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={on} disabled={locked} onChange={(event) => onSwitch?.(event.currentTarget.checked)} />
    </label>
  );
}

function Button({ look, text, onPress }: { readonly look: 'main' | 'quiet' | 'plain'; readonly text: string; readonly onPress: (() => void) | undefined }) {
  if (onPress === undefined) return null;
  return (
    <button type="button" class={look} onClick={onPress}>
      {text}
    </button>
  );
}

function sentence(page: PageInFront, popup: PopupWords): string {
  switch (page.state) {
    case 'not-agreed':
      return popup.notAgreed;
    case 'not-watched':
      return popup.notAWatchedPage;
    case 'off':
      return popup.pageOff;
    case 'no-chat':
      return popup.pageNoChat;
    case 'unreadable':
      return popup.pageUnreadable;
    case 'silent':
      return popup.pageSilent;
    case 'read':
      return readSentence(page, popup, page.general === true);
    case 'other':
      return otherSentence(page, popup);
  }
}

function otherSentence(page: Extract<PageInFront, { state: 'other' }>, popup: PopupWords): string {
  const { reading } = page;
  if (reading === 'not-yet') return popup.notReadYet;
  if (reading === 'not-allowed') return popup.notAllowed;
  return reading === 'read' ? readSentence(page, popup, true) : popup.noChatFound;
}

function readSentence({ conversations, unknownLanguage }: { readonly conversations: number; readonly unknownLanguage?: boolean }, popup: PopupWords, general: boolean): string {
  return [popup.pageRead(conversations), ...(general ? [popup.readGenerally] : []), ...(unknownLanguage === true ? [popup.unknownLanguage] : [])].join(' ');
}
