import type { MistakeDesk } from './mistake-report-view.tsx';
import { saveFile } from './save-file.ts';

/** What reports need of the browser. What knows all kinds of numbers, and words, is large, and comes when it is needed. */
export function createMistakeDesk(version: string): MistakeDesk {
  return {
    version,
    newId: () => crypto.randomUUID().slice(0, 8),
    createMasker: async (texts, told) => (await import('../mistakes/mask.ts')).createMasker(texts, told),
    copy: (text) => navigator.clipboard.writeText(text),
    save: (name, text) => saveFile(name, new Blob([text], { type: 'application/jsonl' })),
  };
}
