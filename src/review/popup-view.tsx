import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { FlaggedConversation } from '../store/records.ts';
import { Lamp } from '../warning/marks.tsx';
import type { DetailsActions } from './conversation-details.tsx';
import { ConversationFilters, filtered, NO_FILTERS } from './conversation-filters.tsx';
import { ConversationList, sizesOfCases } from './conversation-list.tsx';
import { useDetails, useLockScreen } from './later.tsx';
import type { LockKeys } from './lock-screen.tsx';
import { nameOfSite } from './name-of-site.ts';
import { PageInFrontView } from './page-in-front.tsx';
import type { PageActions, PageInFront } from './page-in-front.tsx';
import { Remove } from './remove.tsx';
import './review.css';

export interface PopupViewProps extends DetailsActions {
  readonly words: Words;
  /** `popup`: narrow, list or details. `page`: the review page, both side by side. */
  readonly layout: 'popup' | 'page';
  /** The page in front; in the popup only. */
  readonly page?: PageInFront | undefined;
  readonly conversations: readonly FlaggedConversation[] | 'loading' | 'failed' | 'locked';
  /** What opens it again where it is locked. */
  readonly lockKeys?: LockKeys | undefined;
  /** Locks it; where there is a passphrase and it is open. */
  readonly onLock?: (() => void) | undefined;
  /** What a site is called, by its adapter's id. */
  readonly siteName: (site: string) => string;
  /** ms; what is today. */
  readonly now: number;
  /** Opened at first: the review page after "Show everything". */
  readonly open?: string | undefined;
  /** The list could not be read, and the person wants to try again. */
  readonly onReload: () => void;
  /** What the person does about the page in front; in the popup only. */
  readonly pageActions?: PageActions | undefined;
  /** Review page only: deletes everything. */
  readonly onRemoveAll?: (() => Promise<void>) | undefined;
  /** Opens the page on which an exported chat is checked. */
  readonly onOpenCheck: () => void;
  /** Popup only: opens the page of settings. */
  readonly onOpenSettings?: (() => void) | undefined;
  /** Review page only: opens the page on which all is taken along, brought back, or deleted. */
  readonly onOpenBackup?: (() => void) | undefined;
  /** Popup only: opens the review page, with the conversation that is open. */
  readonly onOpenReview?: ((id: string | undefined) => void) | undefined;
}

/** Two doors into the same rooms: the popup and the review page. */
export function PopupView(props: PopupViewProps) {
  const { words, layout, page, conversations, now, pageActions, onOpenReview } = props;
  const siteName = (site: string): string => nameOfSite(site, words, props.siteName);
  const [open, setOpen] = useState(props.open);
  const [before, setBefore] = useState<string | undefined>(undefined);
  const wide = layout === 'page';
  const [filters, setFilters] = useState(NO_FILTERS);

  const listed = typeof conversations === 'string' ? [] : conversations;
  const Details = useDetails(listed.length > 0);
  const LockScreen = useLockScreen(conversations === 'locked');
  const found = listed.find(({ id }) => id === open);

  function back(): void {
    setBefore(open);
    setOpen(undefined);
  }

  /** What was kept may be new in the list. */
  async function keepPage(): Promise<number> {
    const kept = await pageActions!.onKeepPage!();
    props.onReload();
    return kept;
  }

  const details = found !== undefined && Details !== null && (
    <Details
      key={found.id}
      conversation={found}
      conversations={listed}
      words={words}
      now={now}
      siteName={siteName}
      takesFocus={!wide}
      loadMessages={props.loadMessages}
      onRemove={props.onRemove}
      onUndoDismissal={props.onUndoDismissal}
      onStopKeeping={props.onStopKeeping}
      onAnswer={props.onAnswer}
      choices={props.choices}
      languages={props.languages}
      onOpenHelp={props.onOpenHelp}
      onDismiss={props.onDismiss}
      onStartKeeping={props.onStartKeeping}
      onKeepNotes={props.onKeepNotes}
      onCorrect={props.onCorrect}
      onSaveEvidence={props.onSaveEvidence}
      onPrintEvidence={props.onPrintEvidence}
      caseActions={props.caseActions}
      mistakes={props.mistakes && { ...props.mistakes, open: found.id === props.open ? props.mistakes.open : undefined }}
      onOpenMistake={props.onOpenMistake}
      onOpen={setOpen}
    />
  );

  const list =
    conversations === 'locked' ? (
      LockScreen !== null && props.lockKeys !== undefined && <LockScreen words={words} {...props.lockKeys} />
    ) : (
      <List
        conversations={typeof conversations === 'string' || !wide ? conversations : filtered(listed, filters, siteName, now)}
        sizes={sizesOfCases(listed)}
        filtered={filters !== NO_FILTERS}
        words={words}
        now={now}
        siteName={siteName}
        open={wide ? open : undefined}
        focus={wide ? undefined : before}
        onOpen={setOpen}
        onReload={props.onReload}
      />
    );

  if (wide) {
    return (
      <main class="review page" lang={words.language}>
        <header class="title">
          <Lamp />
          <h1>{words.review.title}</h1>
          <button type="button" class="plain" onClick={props.onOpenCheck}>
            {words.check.title}
          </button>
          {props.onOpenBackup !== undefined && (
            <button type="button" class="plain" onClick={props.onOpenBackup}>
              {words.backup.title}
            </button>
          )}
          <LockNow words={words} onLock={props.onLock} />
          <button type="button" class="quiet" onClick={() => props.onOpenHelp()}>
            {words.help.open}
          </button>
        </header>
        {conversations === 'locked' ? (
          list
        ) : (
          <div class="columns">
            <nav aria-label={words.review.title}>
              {listed.length > 0 && <ConversationFilters conversations={listed} filters={filters} words={words} siteName={siteName} onChange={setFilters} />}
              {list}
              {listed.length > 0 && props.onRemoveAll !== undefined && (
                <footer class="remove-all">
                  <Remove label={words.archive.removeAll} question={words.archive.removeAllQuestion} yes={words.archive.removeAllYes} words={words} onRemove={props.onRemoveAll} />
                </footer>
              )}
            </nav>
            <div>{details || (listed.length > 0 && <p class="choose">{words.review.choose}</p>)}</div>
          </div>
        )}
      </main>
    );
  }

  return (
    <main class="review popup" lang={words.language}>
      <h1 class="spoken">Porchlight</h1>
      {page !== undefined && pageActions !== undefined && found === undefined && <PageInFrontView page={page} words={words} {...pageActions} {...(pageActions.onKeepPage === undefined ? {} : { onKeepPage: keepPage })} />}
      {details ? (
        <>
          <button type="button" class="back" onClick={back}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10 3 5 8l5 5" />
            </svg>
            {words.review.back}
          </button>
          {details}
        </>
      ) : (
        list
      )}
      {onOpenReview !== undefined && (
        <footer class="foot">
          <button type="button" class="plain" onClick={() => onOpenReview(found?.id)}>
            {words.popup.openReview}
          </button>
          <button type="button" class="plain" onClick={props.onOpenCheck}>
            {words.check.title}
          </button>
          {props.onOpenSettings !== undefined && (
            <button type="button" class="plain" onClick={props.onOpenSettings}>
              {words.settings.title}
            </button>
          )}
          <LockNow words={words} onLock={props.onLock} />
        </footer>
      )}
      <HelpButton words={words} onOpen={() => props.onOpenHelp()} />
    </main>
  );
}

function LockNow({ words: { lock }, onLock }: Pick<PopupViewProps, 'words' | 'onLock'>) {
  return onLock === undefined ? null : (
    <button type="button" class="plain" onClick={onLock}>
      {lock.lockNow}
    </button>
  );
}

/** Always there and always in sight: before consent, on every page, whatever else the popup shows. */
function HelpButton({ words: { help }, onOpen }: { readonly words: Words; readonly onOpen: () => void }) {
  return (
    <aside class="now">
      <button type="button" class="main" onClick={onOpen}>
        {help.open}
        <small>{help.openNote}</small>
      </button>
    </aside>
  );
}

interface ListProps {
  readonly sizes: ReadonlyMap<string | undefined, number>;
  /** Some may have been left out. */
  readonly filtered: boolean;
  readonly conversations: Exclude<PopupViewProps['conversations'], 'locked'>;
  readonly words: Words;
  readonly now: number;
  readonly siteName: (site: string) => string;
  readonly open: string | undefined;
  readonly focus: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onReload: () => void;
}

function List({ conversations, filtered: isFiltered, words, onReload, ...rest }: ListProps) {
  const { review } = words;
  if (conversations === 'loading') return <p class="empty">{review.loading}</p>;
  if (conversations === 'failed') {
    return (
      <div class="empty" role="alert">
        <p>{review.listFailed}</p>
        <button type="button" class="quiet" onClick={onReload}>
          {review.tryAgain}
        </button>
      </div>
    );
  }
  if (conversations.length === 0 && isFiltered) return <p class="empty">{words.archive.noneFits}</p>;
  if (conversations.length === 0) {
    return (
      <div class="empty">
        <h2>{review.emptyTitle}</h2>
        <p>{review.empty}</p>
      </div>
    );
  }
  return <ConversationList conversations={conversations} words={words} {...rest} />;
}
