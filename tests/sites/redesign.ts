/** Elements that may hold a further one of any kind. */
const HOLDERS = 'body, div, section, article, main, aside, nav, header, footer, li, form';

/**
 * The same page after a redesign: every class has another name, in the markup and in the styles, and everything lies one element deeper.
 * Deterministic: the same class becomes the same name.
 */
export function redesign(root: Document): void {
  for (const scope of scopesIn(root)) {
    for (const element of scope.querySelectorAll('[class]')) {
      element.setAttribute('class', [...element.classList].map(renamed).join(' '));
    }
    for (const style of scope.querySelectorAll('style')) {
      style.textContent = style.textContent.replace(/\.((?:\\.|[\w-])+)(?=[^{}]*\{)/gu, (_, name: string) => `.${renamed(name.replaceAll('\\', ''))}`);
    }
    for (const holder of scope.querySelectorAll(HOLDERS)) {
      if (holder.childNodes.length === 0) continue;
      const wrapper = root.createElement('div');
      wrapper.append(...holder.childNodes);
      holder.append(wrapper);
    }
  }
}

function scopesIn(scope: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [scope, ...[...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : scopesIn(shadowRoot)))];
}

function renamed(name: string): string {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619);
  return `x${(hash >>> 0).toString(36)}`;
}
