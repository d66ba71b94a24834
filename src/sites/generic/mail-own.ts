/** Whether the person may have sent a mail themselves: then nobody is said to have written it. */
import { SENT, SENT_ADDRESS, SENT_TITLE } from './mail-vocabulary.ts';
import { addressIn, type MailPlace } from './mail-place.ts';
import { childrenOf, parentOf, upwards, type Root, type Sight } from './sight.ts';

/** Where clients name the account that is open. */
const ACCOUNT = 'header, [role="banner"], nav, [class*="account" i], [class*="user-menu" i], [class*="userinfo" i], [class*="user-info" i], [class*="current-user" i], [class*="profile" i], [id*="account" i], [id*="user" i], [data-account], [aria-label*="account" i]';
/** Where they name somebody else by the same words. */
const ROW = 'tr, article, [role="row"], [role="option"], [role="listitem"]';
const CHOSEN = '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [class~="active"], [class~="selected"], [class~="current"], [class*="-active" i], [class*="-selected" i], [class*="isActive"], [class*="isSelected"]';
/** Names of folders are shorter. */
const LONGEST_FOLDER = 40;

/** Addresses of the person's own account, as far as the page names them outside of the mail. */
export function ownAddressesIn(document: Document, { holder }: MailPlace): Set<string> {
  const found = new Set<string>();
  const add = (text: string | null): void => {
    const address = addressIn(text);
    if (address !== undefined) found.add(address);
  };
  add(document.title);
  for (const area of document.querySelectorAll(ACCOUNT)) {
    if (area.contains(holder) || holder.contains(area) || area.closest(ROW) !== null) continue;
    for (const element of [area, ...area.querySelectorAll('*')]) {
      for (const { name, value } of element.attributes) if (name !== 'href') add(value);
      for (const node of element.childNodes) if (node.nodeType === node.TEXT_NODE) add(node.nodeValue);
    }
  }
  return found;
}

/** Whether the page shows a folder of mails that the person writes. */
export function isSentShown(roots: readonly Root[], document: Document, sightOf: (root: Root) => Sight): boolean {
  const address = `${document.URL} ${document.baseURI}`.replace(/\w+:\/\/[^/]+/gu, '');
  return SENT_ADDRESS.test(address) || SENT_TITLE.test(document.title) || roots.some((root) => foldersIn(root).some((folder) => isChosen(folder, sightOf(root))));
}

function foldersIn(root: Root): Element[] {
  return [...root.querySelectorAll('a, li, button, div, span, h1, h2, h3, [role="treeitem"], [role="heading"]')].filter((element) => {
    const { textContent } = element;
    return textContent !== null && textContent.length <= LONGEST_FOLDER && SENT.test(textContent.trim()) && element.querySelector('a, li, button, div') === null;
  });
}

/** By its attributes, as a heading, or by a ground and a weight that no folder beside it has. */
function isChosen(folder: Element, sight: Sight): boolean {
  if (!sight.isShown(folder)) return false;
  const chain = [...upwards(folder)].slice(0, 3).filter((part) => (part.textContent ?? '').length <= LONGEST_FOLDER);
  if (chain.some((part) => part.matches(`${CHOSEN}, h1, h2, h3, [role="heading"]`))) return true;
  return chain.some((part) => {
    const beside = childrenOf(parentOf(part) ?? part).filter((sibling) => sibling !== part && sibling.tagName === part.tagName && (sibling.textContent ?? '').length <= LONGEST_FOLDER);
    const grounds = new Set(beside.map((sibling) => sight.style(sibling).backgroundColor));
    return beside.length > 1 && !grounds.has(sight.style(part).backgroundColor) && grounds.size === 1;
  });
}
