import { useEffect, useState } from 'preact/hooks';
import type { ConversationDetails } from './conversation-details.tsx';

/**
 * What shows a conversation in full, with all its advice and help: null until it has come.
 * @param wanted it is sent for when what is shown then has been painted
 */
export function useDetails(wanted: boolean): typeof ConversationDetails | null {
  const [details, setDetails] = useState<{ readonly Details: typeof ConversationDetails } | null>(null);
  useEffect(() => {
    if (wanted) void import('./conversation-details.tsx').then(({ ConversationDetails: Details }) => setDetails({ Details }));
  }, [wanted]);
  return details?.Details ?? null;
}
