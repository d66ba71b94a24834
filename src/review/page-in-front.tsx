import type { Words } from '../advice/words/words.ts';
import { Lamp } from '../warning/marks.tsx';

/** What is known of the page that stands in front of the person. */
export type PageInFront =
  /** The person has not agreed yet: nothing is read anywhere. */
  | { readonly state: 'not-agreed' }
  /** None of the watched sites. */
  | { readonly state: 'not-watched' }
  /** `silent`: a watched site, and no answer from its page, for instance because it was open before the installation. */
  | { readonly state: 'off' | 'no-chat' | 'unreadable' | 'silent'; readonly siteName: string }
  | { readonly state: 'read'; readonly siteName: string; readonly conversations: number };

interface Props {
  readonly page: PageInFront;
  readonly words: Words;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onOpenWelcome?: (() => void) | undefined;
}

/** The popup's head: can this page be read, and shall it be? */
export function PageHead({ page, words, onSwitchSite, onOpenWelcome }: Props) {
  const lit = page.state === 'read' || page.state === 'no-chat';
  return (
    <section class={`head ${lit ? 'lit' : 'unlit'}`} data-state={page.state}>
      <Lamp />
      <div>
        {'siteName' in page && (
          <label class="switch">
            <span>{words.popup.readAlong(page.siteName)}</span>
            <input
              type="checkbox"
              role="switch"
              checked={page.state !== 'off'}
              onChange={(event) => onSwitchSite(event.currentTarget.checked)}
            />
          </label>
        )}
        <p role="status">{sentence(page, words)}</p>
        {page.state === 'not-agreed' && onOpenWelcome !== undefined && (
          <button type="button" class="main" onClick={onOpenWelcome}>
            {words.popup.openWelcome}
          </button>
        )}
      </div>
    </section>
  );
}

function sentence(page: PageInFront, { popup }: Words): string {
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
      return popup.pageRead(page.conversations);
  }
}
