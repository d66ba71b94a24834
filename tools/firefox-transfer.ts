import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inFirefox } from './firefox-itself.ts';

export interface Transfer {
  readonly type: 'paste' | 'drop';
  /** Where, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly file: string;
}

interface Made extends Omit<Transfer, 'file'> {
  readonly name: string;
  readonly base64: string;
  /** The source of inPage. */
  readonly make: string;
}

/**
 * Pastes or drops a picture in Firefox. Without a window its clipboard holds no pictures, and no protocol of it drags files: here the
 * browser's own code, with the browser's rights, gives the event to the page, which is trusted like the person's.
 */
export async function transferFile(page: Page, { type, x, y, file }: Transfer): Promise<void> {
  const made: Made = { type, x, y, name: basename(file), base64: readFileSync(file, 'base64'), make: inPage.toString() };
  const source = `(${inContent.toString()})(this, ${JSON.stringify(made)})`;
  await inFirefox(page.browser(), inBrowser, { url: page.url(), source });
}

interface FrameScripts {
  loadFrameScript(address: string, later: boolean): void;
  addMessageListener(name: string, listener: (message: { data: string | null }) => void): void;
}

/** Runs in the window of the browser itself. */
function inBrowser({ url, source }: { url: string; source: string }): Promise<void> {
  const { gBrowser } = globalThis as unknown as { gBrowser: { browsers: { currentURI: { spec: string }; messageManager: FrameScripts }[] } };
  const { messageManager } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url)!;
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener('transferred', ({ data }) => (data === null ? resolve() : reject(new Error(data))));
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
  });
}

interface Scope {
  readonly content: Window & { eval(code: string): readonly Event[] };
  sendAsyncMessage(name: string, data: string | null): void;
}

/** Runs beside the page, with the browser's rights: an event that is dispatched from here is trusted. */
function inContent(scope: Scope, transfer: Made): void {
  const { content } = scope;
  try {
    const target = content.document.elementFromPoint(transfer.x, transfer.y)!;
    // What carries files has to be the page's own: what the browser makes, the page may not open.
    for (const event of content.eval(`(${transfer.make})(${JSON.stringify(transfer)})`)) target.dispatchEvent(event);
    scope.sendAsyncMessage('transferred', null);
  } catch (error) {
    scope.sendAsyncMessage('transferred', String(error));
  }
}

/** Runs in the page. */
function inPage({ type, x, y, name, base64 }: Made): readonly Event[] {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const file = new File([bytes], name, { type: 'image/png' });
  const how = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
  if (type === 'paste') {
    const event = new ClipboardEvent(type, how);
    event.clipboardData!.items.add(file);
    return [event];
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  return ['dragenter', 'dragover', 'drop'].map((one) => new DragEvent(one, { ...how, dataTransfer }));
}
