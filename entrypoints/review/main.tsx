import { render } from 'preact';
import { chooseLanguage } from '../../src/advice/languages.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import { siteName } from '../../src/sites/list.ts';
import { openArchive } from '../../src/store/open.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;

render(
  <ArchivePage
    language={language}
    layout="page"
    siteName={siteName}
    open={location.hash === '' ? undefined : decodeURIComponent(location.hash.slice(1))}
    openArchive={openArchive}
  />,
  document.getElementById('app')!,
);
