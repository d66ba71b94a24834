import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { makeCard } from '../../src/advice/make-card.ts';
import { guessCountry } from '../../src/help/country.ts';
import { contactIn } from '../../src/help/person.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { WelcomeView } from '../../src/review/welcome-view.tsx';
import { listed } from '../../src/sites/facts.ts';
import { areSettings, changeSettings, loadSettings, type Settings } from '../../src/store/settings.ts';
import { mountWarning, type Warning } from '../../src/warning/mount.tsx';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
const words = await bringWords(language);
await show();
browser.storage.onChanged.addListener((changes, area) => {
  if (areSettings(changes, area)) void show();
});

async function show(): Promise<void> {
  const settings = await loadSettings(browser.storage.local);
  render(
    <WelcomeView
      words={words}
      sites={listed}
      settings={settings}
      onAgree={() => changeSettings(browser.storage.local, { agreed: true })}
      guessed={guessCountry(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)}
      onChange={(change) => void changeSettings(browser.storage.local, change)}
      onTry={() => tryIt(settings)}
    />,
    document.getElementById('app')!,
  );
}

/** The card of the last trial: the next one takes its place. */
let tried: Warning | undefined;

/** A card about a made-up message: nothing that is pressed on it is kept. */
function tryIt(settings: Settings): void {
  const nothing = (): void => undefined;
  const open = (path: '/help.html' | '/review.html'): void => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  tried?.remove();
  tried = mountWarning(document, {
    test: __TEST_BUILD__,
    handlers: { dismiss: nothing, undoDismiss: nothing, minimise: nothing, answer: nothing, stopKeeping: nothing, hideAll: nothing, showAll: () => open('/review.html'), help: () => open('/help.html') },
    // Our own pages take no style element; content scripts could not do it in this way.
    dress(root, css) {
      const look = new CSSStyleSheet();
      look.replaceSync(css);
      root.adoptedStyleSheets = [look];
    },
  });
  const card = makeCard({
    conversation: 'try', level: 'danger', stage: 'threat', language, keeping: false,
    signals: [{ rule: 'publish-threat', stage: 'threat', text: words.welcome.sample, from: 'them' }],
    contact: contactIn({}, false, settings, navigator.languages),
  });
  tried.show({ ...card, questions: [] });
}
