import { browser } from 'wxt/browser';
import type { MailHead } from '../../src/conversation/mail-head.ts';
import type { FrameWord, PageMessage, Verdict } from '../../src/messages.ts';
import { joined, withHead } from '../../src/sites/mail-head.ts';
import type { Adapter } from '../../src/sites/site.ts';

/** So long a frame waits for what the pages around say of its mail, ms; it may come later as well. */
const PATIENCE = 1_000;

/** What one frame of a site tells the others, by way of the background, which the pages themselves cannot hear. */
export interface FrameLine {
  readonly isTop: boolean;
  /** The words of a mail stand here. */
  readonly isWords: boolean;
  /** The site's adapter, which here knows of the mail what the pages around say of it. */
  readonly adapter: Adapter;
  /** Resolves as soon as it does. */
  readonly ready: Promise<unknown>;
  /** What stands read in other frames. */
  others(): { readonly verdicts: readonly Verdict[]; readonly conversations: number; readonly read: readonly object[] };
  hear(word: FrameWord): void;
  tell(word: FrameWord): void;
}

/** @param onNews called after a word that changes what is read or shown here */
export function createFrameLine(adapter: Adapter, document: Document, onNews: () => void): FrameLine {
  const isTop = self === top;
  const isWords = adapter.frames!.isWords(document);
  let head: MailHead = {};
  let others: ReturnType<FrameLine['others']> = { verdicts: [], conversations: 0, read: [] };
  let told = '';
  let arrived = (): void => undefined;
  const tell = (word: FrameWord): void => void browser.runtime.sendMessage({ type: 'between-frames', word } satisfies PageMessage).catch(() => undefined);
  const tellHead = (): void => {
    const own = adapter.frames!.headIn(document);
    if (own === null || JSON.stringify(own) === told) return;
    told = JSON.stringify(own);
    tell({ type: 'head', head: own });
  };
  const ready = isWords ? Promise.race([new Promise<void>((resolve) => (arrived = resolve)), new Promise((resolve) => setTimeout(resolve, PATIENCE))]) : Promise.resolve();
  if (isWords) {
    tell({ type: 'ask-head' });
    addEventListener('pagehide', () => tell({ type: 'read', verdicts: [], conversations: 0, read: [] }), { once: true });
  }
  return {
    isTop,
    isWords,
    ready,
    adapter: {
      ...adapter,
      read(root, recall, most) {
        if (isWords) return withHead(adapter.read(root, recall, most), head);
        tellHead();
        return adapter.read(root, recall, most);
      },
    },
    others: () => others,
    tell,
    hear(word) {
      if (word.type === 'ask-head' && !isWords) {
        told = '';
        tellHead();
      }
      if (word.type === 'head' && isWords) {
        head = joined(head, word.head);
        if (head.mail !== undefined && head.own !== undefined) arrived();
        onNews();
      }
      if (word.type === 'read' && isTop) {
        others = word;
        onNews();
      }
    },
  };
}
