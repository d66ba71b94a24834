import { browser } from 'wxt/browser';
import { makeCard } from '../../src/advice/make-card.ts';
import { guessCountry } from '../../src/help/country.ts';
import { contactIn } from '../../src/help/person.ts';
import { openPage } from '../../src/own-pages/open-page.ts';
import { beginPage, draw, onSettings } from '../../src/own-pages/own-page.ts';
import { WelcomeView } from '../../src/review/welcome-view.tsx';
import { listed } from '../../src/sites/facts.ts';
import { changeSettings, loadSettings, type Settings } from '../../src/store/settings.ts';
import { mountWarning, type Warning } from '../../src/warning/mount.tsx';

const { language, words } = await beginPage();
await show();
onSettings(() => void show());

async function show(): Promise<void> {
  const settings = await loadSettings(browser.storage.local);
  draw(
    <WelcomeView
      words={words}
      sites={listed}
      settings={settings}
      onAgree={() => changeSettings(browser.storage.local, { agreed: true })}
      guessed={guessCountry(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)}
      onChange={(change) => void changeSettings(browser.storage.local, change)}
      onTry={() => tryIt(settings)}
    />,
  );
}

/** The card of the last trial: the next one takes its place. */
let tried: Warning | undefined;

/** A card about a made-up message: nothing that is pressed on it is kept. */
function tryIt(settings: Settings): void {
  const nothing = (): void => undefined;
  tried?.remove();
  tried = mountWarning(document, {
    test: __TEST_BUILD__,
    handlers: { dismiss: nothing, undoDismiss: nothing, minimise: nothing, answer: nothing, stopKeeping: nothing, hideAll: nothing, showAll: () => void openPage('review'), help: () => void openPage('help') },
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
