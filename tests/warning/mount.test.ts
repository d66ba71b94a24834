// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/advice/card.ts';
import { makeCard } from '../../src/advice/make-card.ts';
import type { CardInput } from '../../src/advice/make-card.ts';
import { mountWarning } from '../../src/warning/mount.tsx';
import type { Warning, WarningHandlers } from '../../src/warning/mount.tsx';

function card(input: Partial<CardInput> = {}): Card {
  return makeCard({
    conversation: 'c1',
    level: 'danger',
    stage: 'demand',
    language: 'en',
    keeping: true,
    signals: [
      { rule: 'publish-threat', stage: 'threat', text: 'send 300 or everyone sees it', from: 'them' },
      { rule: 'money-demand', stage: 'demand', text: 'send 300 or everyone sees it', from: 'them' },
    ],
    ...input,
  });
}

const caution = (input: Partial<CardInput> = {}) => card({ level: 'caution', stage: 'intimate-request', keeping: false, ...input });

let handlers: { [name in keyof WarningHandlers]: ReturnType<typeof vi.fn<WarningHandlers[name]>> };
let mounted: Warning | undefined;

function mount(test = true): Warning {
  mounted = mountWarning(document, { test, handlers });
  return mounted;
}

beforeEach(() => {
  vi.useFakeTimers();
  handlers = { dismiss: vi.fn(), undoDismiss: vi.fn(), stopKeeping: vi.fn(), showAll: vi.fn(), help: vi.fn(), minimise: vi.fn(), answer: vi.fn(), hideAll: vi.fn() };
});

afterEach(() => {
  mounted?.remove();
  vi.useRealTimers();
});

function root(): ShadowRoot {
  const shadow = mounted?.element.shadowRoot;
  if (!shadow) throw new Error('no open shadow root');
  return shadow;
}

function find(selector: string): HTMLElement {
  const element = root().querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** What a press of the person is: in a browser only those are trusted. */
function press(selector: string): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  find(selector).dispatchEvent(event);
}

describe('in a release', () => {
  test('the host is a plain element that tells nothing, at every level', () => {
    const { element, show, setState } = mount(false);
    const outside = () => [element.cloneNode(true) as Element, element.isConnected, element.shadowRoot].map((part) => (part instanceof Element ? part.outerHTML : part));
    const empty = outside();
    expect(empty).toEqual(['<div></div>', true, null]);
    setState('danger', 'demand', '[]');
    show(caution());
    expect(outside()).toEqual(empty);
    show(card());
    expect(outside()).toEqual(empty);
    show(null);
    expect(outside()).toEqual(empty);
  });
});

describe('in a test build', () => {
  test('the host says what it was told', () => {
    const { element, setState } = mount();
    expect(element.localName).toBe('porchlight-warning');
    setState('danger', 'demand', '[{"adapter":"x"}]');
    const told = () => ['data-level', 'data-stage', 'data-read'].map((name) => element.getAttribute(name));
    expect(told()).toEqual(['danger', 'demand', '[{"adapter":"x"}]']);
    setState('none', null, '[]');
    expect(told()).toEqual(['none', '', '[]']);
  });

  test('removing leaves nothing behind', () => {
    const { element, show, remove } = mount();
    show(card());
    remove();
    expect(element.isConnected).toBe(false);
    expect(document.documentElement.querySelector('porchlight-warning')).toBeNull();
  });
});

describe('the card', () => {
  test('shows what was seen, why, and three steps first', () => {
    mount().show(card());
    const shown = card();
    expect(find('section').getAttribute('aria-label')).toBe('Porchlight warning');
    expect(find('h2').textContent).toBe(shown.headline);
    expect(find('.saw').textContent).toBe(shown.saw);
    expect(Array.from(root().querySelectorAll('.body > ol > li'), (step) => step.textContent)).toEqual(shown.steps.slice(0, 3));
    expect(Array.from(root().querySelectorAll('.further li'), (step) => step.textContent)).toEqual(shown.steps.slice(3));
    expect(root().querySelectorAll('details[open]')).toHaveLength(0);
  });

  test('quotes one message once, with all its reasons', () => {
    mount().show(card());
    expect(root().querySelectorAll('blockquote')).toHaveLength(1);
    expect(root().querySelectorAll('figcaption span')).toHaveLength(2);
  });

  test('carries its language', () => {
    mount().show(card({ language: 'de' }));
    expect(find('.porch').lang).toBe('de');
    expect(find('.main').textContent).toBe('Jetzt mit jemandem sprechen');
  });

  test('shows markup and what turns text as harmless text', () => {
    const text = '<img src=x onerror=alert(1)><script>1</script> \u202Eevil';
    mount().show(card({ signals: [{ rule: 'money-demand', stage: 'demand', text, from: 'them' }] }));
    expect(find('blockquote bdi').textContent).toBe('<img src=x onerror=alert(1)><script>1</script> evil');
    expect(root().querySelectorAll('img, script')).toHaveLength(0);
  });

  test('says at danger that it keeps the chat, and stops in one press', () => {
    const { show } = mount();
    show(card());
    press('.keeping button');
    expect(handlers.stopKeeping).toHaveBeenCalledExactlyOnceWith('c1');
    // It may fail.
    expect(root().querySelector('.keeping button')).not.toBeNull();
    show(card({ keeping: false }));
    expect(find('.keeping').textContent).toBe('Deleted. This chat is no longer kept.');
    expect(find('[role=status]').textContent).toBe('Deleted. This chat is no longer kept.');
    show(card({ keeping: false, signs: 9 }));
    expect(find('.keeping').textContent).toBe('Deleted. This chat is no longer kept.');
    show(caution());
    show(caution({ conversation: 'c2' }));
    expect(root().querySelector('.keeping')).toBeNull();
  });

  test('opens the review', () => {
    mount().show(caution());
    press('.main');
    expect(handlers.showAll).toHaveBeenCalledExactlyOnceWith('c1');
  });

  test('at danger the first thing is to talk to somebody', () => {
    mount().show(card({ answers: { under18: true } }));
    press('.main');
    expect(handlers.help).toHaveBeenCalledExactlyOnceWith([{ id: 'paid', text: 'Have you paid?', answer: null }, { id: 'under18', text: 'Are you under 18?', answer: true }, { id: 'despair', text: "I can't go on", answer: null }]);
    expect(handlers.showAll).not.toHaveBeenCalled();
  });
});

describe('for screen readers', () => {
  const spoken = () => [find('[role=status]').textContent, find('[role=alert]').textContent];

  test('both live regions stand empty before anything is said', () => {
    mount();
    expect(spoken()).toEqual(['', '']);
    expect(find('[role=status]').getAttribute('aria-live')).toBe('polite');
    expect(find('[role=alert]').getAttribute('aria-live')).toBe('assertive');
  });

  test('caution is said when there is time, danger at once', () => {
    const { show } = mount();
    show(caution());
    expect(spoken()).toEqual([`${caution().headline} ${caution().saw}`, '']);
    show(card());
    expect(spoken()).toEqual(['', `${card().headline} ${card().saw}`]);
    show(null);
    expect(spoken()).toEqual(['', '']);
  });

  test('everything that can be pressed has a name, and shapes are silent', () => {
    mount().show(card());
    for (const button of root().querySelectorAll('button')) {
      expect(`${button.getAttribute('aria-label') ?? ''}${button.textContent}`.trim()).not.toBe('');
    }
    for (const svg of root().querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('"This is fine"', () => {
  /** "This is fine", and why, in one press each. */
  function sayFine(): void {
    press('footer .quiet:last-child');
    press('.asking .quiet');
  }

  test('asks why, hides the card, and can be undone', () => {
    mount().show(caution());
    press('.quiet');
    expect(Array.from(root().querySelectorAll('.asking button'), (button) => button.textContent)).toEqual(['It is my partner', 'It is a joke', 'They tell me what happened to them', 'Something else', 'Back']);
    // The focus comes to the first answer: what is asked is heard as the name of what it stands in.
    expect(find('.asking').getAttribute('aria-label')).toBe('Good to hear. Why is it fine?');
    expect(handlers.dismiss).not.toHaveBeenCalled();
    press('.asking .quiet');
    expect(handlers.dismiss).toHaveBeenCalledExactlyOnceWith('c1', 'partner');
    expect(find('section').className).toBe('dismissed');
    press('.dismissed .plain');
    expect(handlers.undoDismiss).toHaveBeenCalledExactlyOnceWith('c1');
    expect(find('section').className).toBe('card caution');
  });

  test('can be thought over', () => {
    mount().show(caution());
    press('.quiet');
    press('.asking .plain');
    expect(find('section').className).toBe('card caution');
    expect(handlers.dismiss).not.toHaveBeenCalled();
  });

  test('keeps the way back for a while, whatever the background answers', () => {
    const { show } = mount();
    show(caution());
    sayFine();
    show(null);
    show(caution());
    expect(find('section').className).toBe('dismissed');
    vi.advanceTimersByTime(30_000);
    expect(root().querySelector('section')).toBeNull();
  });

  test('does not hide what is worse, or what is said of somebody else', () => {
    const { show } = mount();
    show(caution());
    sayFine();
    show(card({ stage: 'threat' }));
    expect(find('section').className).toBe('card danger');
    sayFine();
    show(card({ stage: 'demand' }));
    expect(find('section').className).toBe('card danger');
    sayFine();
    show(caution({ conversation: 'c2' }));
    expect(find('section').className).toBe('card caution');
  });
});

describe('the questions', () => {
  const pressed = () => Array.from(root().querySelectorAll('.questions button'), (button) => button.getAttribute('aria-pressed'));

  test('are answered in one press, and the same press takes it back', () => {
    const { show } = mount();
    show(card());
    expect(Array.from(root().querySelectorAll('.questions p'), (line) => line.getAttribute('aria-label') ?? line.textContent)).toEqual(['Have you paid?', 'Are you under 18?', "I can't go on"]);
    press('.questions button');
    expect(handlers.answer).toHaveBeenLastCalledWith('c1', 'paid', true);
    show(card({ answers: { paid: true } }));
    expect(pressed()).toContain('true');
    press('.questions [aria-pressed=true]');
    expect(handlers.answer).toHaveBeenLastCalledWith('c1', 'paid', null);
  });

  test('what was heard is said not to be so in one press', () => {
    mount().show(caution({ despair: true, contact: { name: 'Samaritans', reach: '116 123' } }));
    expect(find('.talk').textContent).toContain('116 123');
    press('.questions [aria-pressed=true]');
    expect(handlers.answer).toHaveBeenCalledExactlyOnceWith('c1', 'despair', false);
  });

  test('are not asked below danger', () => {
    mount().show(caution());
    expect(root().querySelector('.questions')).toBeNull();
  });
});

test('the number to call stands on the card at danger', () => {
  const contact = { name: 'Samaritans', reach: '116 123' };
  const { show } = mount();
  show(card({ contact }));
  expect(find('.talk').textContent).toBe('Talk to somebody nowSamaritans 116 123');
  show(caution({ contact }));
  expect(root().querySelector('.talk')).toBeNull();
});

describe('made small', () => {
  test('it is a tab that opens again', () => {
    mount().show(card());
    press('.bar .icon');
    expect(handlers.minimise).toHaveBeenCalledExactlyOnceWith('c1');
    expect(find('section').className).toBe('tab danger');
    expect(find('.tab button').getAttribute('aria-label')).toBe('Porchlight warning: Danger');
    press('.tab button');
    expect(find('section').className).toBe('card danger');
  });

  test('it stays small while nothing is worse, and opens by itself at danger', () => {
    const { show } = mount();
    show(caution());
    press('.bar .icon');
    show(caution({ signals: [] }));
    expect(find('section').className).toBe('tab caution');
    show(card());
    expect(find('section').className).toBe('card danger');
  });
});

test('what was made small before comes small, and says nothing aloud', () => {
  mount().show(card({ small: true }));
  expect(find('section').className).toBe('tab danger');
  expect(find('[role=alert]').textContent).toBe('');
});

describe('keys', () => {
  function key(name: string, target: EventTarget, isTrusted = true): { heardByPage: number } {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    document.removeEventListener('keydown', heard);
    return { heardByPage: heard.mock.calls.length };
  }

  test('Escape makes it small; the page hears no key that was pressed in the card', () => {
    const { element, show } = mount();
    show(card());
    expect(key('Escape', element)).toEqual({ heardByPage: 0 });
    expect(find('section').className).toBe('tab danger');
    expect(key('k', element)).toEqual({ heardByPage: 0 });
  });

  test('Escape twice takes away what stands beside the card too', () => {
    const { show, addPlace } = mount();
    const clear = vi.fn();
    addPlace(document.createElement('div'), clear);
    show(card());
    key('Escape', document.body);
    key('Escape', document.body);
    expect(clear).toHaveBeenCalledOnce();
  });

  test('Escape twice hides it all, wherever the person is; after a while it is back, small', () => {
    const { show } = mount();
    show(card());
    expect(key('Escape', document.body)).toEqual({ heardByPage: 1 });
    expect(key('Escape', document.body)).toEqual({ heardByPage: 1 });
    expect(handlers.hideAll).toHaveBeenCalledOnce();
    expect(root().querySelector('section')).toBeNull();
    expect(find('[role=alert]').textContent).toBe('');
    show(card({ small: true }));
    expect(root().querySelector('section')).toBeNull();
    vi.advanceTimersByTime(10 * 60_000);
    expect(find('section').className).toBe('tab danger');
  });

  test('a new threat brings the card back at once', () => {
    const { element, show } = mount();
    show(card());
    key('Escape', element);
    key('Escape', element);
    expect(root().querySelector('section')).toBeNull();
    show(card({ signals: [...card().reasons.map(() => ({ rule: 'deadline', stage: 'demand', text: 'one hour', from: 'them' }) as const), { rule: 'deadline', stage: 'demand', text: 'half an hour', from: 'them' }, { rule: 'deadline', stage: 'demand', text: 'now', from: 'them' }] }));
    expect(find('section').className).toBe('card danger');
    expect(find('[role=alert]').textContent).not.toBe('');
  });

  test.each([
    ['slowly', ['Escape', 'wait', 'Escape']],
    ['with another key between', ['Escape', 'a', 'Escape']],
    ['once', ['Escape']],
  ])('Escape %s hides nothing', (_, keys) => {
    mount().show(card());
    for (const one of keys) {
      if (one === 'wait') vi.advanceTimersByTime(1_500);
      else key(one, document.body);
    }
    expect(handlers.hideAll).not.toHaveBeenCalled();
    expect(find('section').className).toBe('card danger');
  });

  test('keys of the page are left to the page', () => {
    mount().show(card());
    expect(key('Escape', document.body)).toEqual({ heardByPage: 1 });
    expect(find('section').className).toBe('card danger');
  });

  test('what the page dispatches does nothing', () => {
    const { element, show } = mount();
    show(card());
    key('Escape', element, false);
    find('.quiet').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(find('section').className).toBe('card danger');
    expect(handlers.dismiss).not.toHaveBeenCalled();
  });

  test('showing takes no focus from the page', () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    mount().show(card());
    expect(document.activeElement).toBe(input);
    input.remove();
  });
});

test('a page that throws the host out gets it back with the next card', () => {
  const { element, show } = mount();
  element.remove();
  show(card());
  expect(element.isConnected).toBe(true);
});

describe('a page that takes the card away', () => {
  const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
  const elsewhere = document.createElement('div');

  test.each<[string, (element: HTMLElement) => void]>([
    ['out of the page', (element) => element.remove()],
    ['into a part that is not shown', (element) => (document.body.append(elsewhere), elsewhere.append(element))],
    ['by making it dead', (element) => element.setAttribute('inert', '')],
    ['by hiding it from screen readers', (element) => element.setAttribute('aria-hidden', 'true')],
  ])('%s has it back a few times, then no more until something is said', async (_, take) => {
    vi.useRealTimers();
    const stands = () => element.parentNode === document.documentElement && element.getAttributeNames().every((name) => name !== 'inert' && name !== 'aria-hidden');
    const { element, show } = mount();
    show(card());
    for (let time = 0; time < 5; time += 1) {
      take(element);
      await vi.waitFor(() => expect(stands()).toBe(true));
    }
    take(element);
    await settled();
    expect(stands()).toBe(false);
    show(card());
    expect(stands()).toBe(true);
  });
});
