// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import type { FlaggedConversation } from '../../src/store/records.ts';
import type { Archive } from '../../src/store/store.ts';
import { root } from './root.ts';

const conversation: FlaggedConversation = { id: 'a', site: 'converse', contact: { name: 'Mia Vale' }, url: '', level: 'caution', stage: 'intimate-request', score: 50, firstSeen: 1, lastSeen: 1, answers: {}, despair: false, keeping: false };
const archive = (lock: Archive['lock'], flagged: Archive['flagged']): Archive => ({ lock, flagged, messages: async () => [] }) as unknown as Archive;

test.each([
  ['comes late', (names: PromiseWithResolvers<readonly FlaggedConversation[]>) => names.resolve([conversation])],
  ['fails late', (names: PromiseWithResolvers<readonly FlaggedConversation[]>) => names.reject(new Error('closed'))],
])('what was read before it was locked and %s does not take the place of the lock', async (_, end) => {
  const names = Promise.withResolvers<readonly FlaggedConversation[]>();
  const openArchive = vi.fn<() => Promise<Archive>>(async () => archive('locked', async () => [])).mockResolvedValueOnce(archive('open', () => names.promise));
  let changed = (): void => undefined;
  const lock = {
    unlock: async () => true,
    removeAll: async () => undefined,
    lockNow: async () => undefined,
    onChange: (listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
  };
  await act(() => render(<ArchivePage words={wordsFor('en')} layout="popup" siteName={(site) => site} choices={{ country: 'GB', under18: null }} languages={['en']} onOpenHelp={() => undefined} onOpenCheck={() => undefined} openArchive={openArchive} firstScreen={null} lock={lock} />, root));
  await act(() => changed());
  await vi.waitFor(() => expect(root.querySelector('.lock-screen')).not.toBeNull());
  await act(async () => end(names));
  await act(() => new Promise((done) => setTimeout(done)));
  expect(openArchive).toHaveBeenCalledTimes(2);
  expect(root.querySelector('.lock-screen')).not.toBeNull();
  expect(root.textContent).not.toContain('Mia Vale');
});
