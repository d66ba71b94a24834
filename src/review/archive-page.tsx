import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction } from '../conversation/told.ts';
import type { FirstScreen } from '../store/open.ts';
import type { Archive } from '../store/store.ts';
import type { LockKeys } from './lock-screen.tsx';
import { nameOfSite } from './name-of-site.ts';
import { PopupView, type PopupViewProps } from './popup-view.tsx';
import type { MistakeDesk } from './mistake-report-view.tsx';
import type { Mistake } from '../mistakes/mistake-report.ts';
import type { createProposer } from './propose.ts';

type Handed = 'conversations' | 'now' | 'loadMessages' | 'onRemove' | 'onUndoDismissal' | 'onStopKeeping' | 'onAnswer' | 'onDismiss' | 'onStartKeeping' | 'onKeepNotes' | 'onCorrect' | 'caseActions' | 'mistakes' | 'onRemoveAll' | 'onReload' | 'lockKeys' | 'onLock';

interface ArchivePageProps extends Omit<PopupViewProps, Handed> {
  /** Opens the archive; called again when the person wants to try again. */
  readonly openArchive: () => Promise<Archive>;
  /** What is seen first, where it was there in time: of several hundred, opening all names takes a moment. */
  readonly firstScreen: FirstScreen | null;
  /** The passphrase lock, and what tells that it was locked or unlocked, by whomever. */
  readonly lock?: LockKeys & { readonly lockNow: () => Promise<void>; readonly onChange: (listener: () => void) => () => void };
  /** Review page only: has everything deleted by the background, which holds the archive open too. */
  readonly removeAll?: () => Promise<void>;
  /** Review page only: it needs to know all kinds of numbers and accounts, which the popup has no time to load. */
  readonly createProposer?: typeof createProposer;
  /** Review page only: reports of mistakes, and the one that is open at first. */
  readonly mistakes?: { readonly desk: MistakeDesk; readonly open?: Mistake | undefined };
  /** Review page only: has a conversation judged again by the background, which holds the engine. */
  readonly correctSpeaker?: (id: string, correction: Correction) => Promise<void>;
}

/** The views of popup and review page, fed from the archive and brought up to date after each change. */
export function ArchivePage({ openArchive, firstScreen, lock, removeAll, correctSpeaker, createProposer, mistakes, ...view }: ArchivePageProps) {
  const [archive, setArchive] = useState(firstScreen?.archive ?? null);
  const [conversations, setConversations] = useState<PopupViewProps['conversations']>(firstScreen?.archive.lock === 'locked' ? 'locked' : (firstScreen?.worst ?? 'loading'));

  // Of several that run, the newest alone is shown: an older one may have read before it was locked.
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const run = newest.current;
    try {
      const opened = await openArchive();
      const read = opened.lock === 'locked' ? 'locked' : await opened.flagged();
      if (run !== newest.current) return;
      setArchive(opened);
      setConversations(read);
    } catch {
      if (run === newest.current) setConversations('failed');
    }
  }, [openArchive]);

  // The rest, when what is seen first has been painted.
  useEffect(() => void load(), [load]);
  useEffect(() => lock?.onChange(() => void load()), [load, lock]);

  const proposer = useMemo(() => createProposer?.((id) => archive?.messages(id) ?? Promise.resolve([]), (site) => nameOfSite(site, view.words, view.siteName)), [archive, view.words]);

  const changed = (change: (archive: Archive) => Promise<void>) => async (): Promise<void> => {
    if (archive !== null) await change(archive);
    await load();
  };

  return (
    <PopupView
      {...view}
      conversations={conversations}
      now={Date.now()}
      loadMessages={(id) => archive?.messages(id) ?? Promise.resolve([])}
      onRemove={(id) => changed((opened) => opened.remove(id))()}
      onUndoDismissal={(id) => changed((opened) => opened.undoDismiss(id))()}
      onStopKeeping={(id) => changed((opened) => opened.stopKeeping(id))()}
      onAnswer={(id, question, answer) => changed((opened) => opened.answer(id, question, answer))()}
      onReload={() => void load()}
      lockKeys={
        lock && {
          unlock: lock.unlock,
          removeAll: async () => {
            await lock.removeAll();
            await load();
          },
        }
      }
      onLock={lock !== undefined && archive?.lock === 'open' ? () => void lock.lockNow() : undefined}
      {...(view.layout === 'page'
        ? {
            onDismiss: (id: string) => changed((opened) => opened.dismiss(id, 'other', Date.now()))(),
            onStartKeeping: (id: string) => changed((opened) => opened.startKeeping(id))(),
            onKeepNotes: (id: string, notes: string) => changed((opened) => opened.keepNotes(id, notes))(),
            caseActions: {
              propose: async (id: string) => {
                const one = typeof conversations === 'string' ? undefined : conversations.find((conversation) => conversation.id === id);
                return one === undefined || typeof conversations === 'string' || proposer === undefined ? [] : proposer(one, conversations);
              },
              onJoin: (id: string, other: string) => changed((opened) => opened.join(id, other))(),
              onKeepApart: (id: string, other: string) => changed((opened) => opened.keepApart(id, other))(),
              onSeparate: (id: string) => changed((opened) => opened.separate(id))(),
            },
          }
        : {})}
      {...(mistakes === undefined ? {} : { mistakes: { ...mistakes, channelOf: async (id: string) => Object.values((await archive?.stateOf(id))?.state.sessions ?? {})[0]?.channel ?? 'chat' } })}
      {...(correctSpeaker === undefined
        ? {}
        : {
            onCorrect: async (id: string, correction: Correction) => {
              await correctSpeaker(id, correction);
              await load();
            },
          })}
      {...(removeAll === undefined
        ? {}
        : {
            onRemoveAll: async () => {
              await removeAll();
              await load();
            },
          })}
    />
  );
}
