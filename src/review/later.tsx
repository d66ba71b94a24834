import { useEffect, useState } from 'preact/hooks';
import type { ConversationDetails } from './conversation-details.tsx';
import type { LockScreen } from './lock-screen.tsx';

/**
 * What shows a conversation in full, with all its advice and help: null until it has come.
 * @param wanted it is sent for when what is shown then has been painted
 */
export function useDetails(wanted: boolean): typeof ConversationDetails | null {
  return useLater(wanted, () => import('./conversation-details.tsx').then(({ ConversationDetails: Details }) => Details));
}

/** What shows that all is locked. */
export function useLockScreen(wanted: boolean): typeof LockScreen | null {
  return useLater(wanted, () => import('./lock-screen.tsx').then(({ LockScreen: Screen }) => Screen));
}

function useLater<T>(wanted: boolean, bring: () => Promise<T>): T | null {
  const [come, setCome] = useState<{ readonly it: T } | null>(null);
  useEffect(() => {
    if (wanted) void bring().then((it) => setCome({ it }));
  }, [wanted]);
  return come?.it ?? null;
}
