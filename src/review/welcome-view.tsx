import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { Change, Settings } from '../store/settings.ts';
import { AboutYou } from './about-you.tsx';
import { PageHead } from './page-head.tsx';
import { SitesChoice, type ListedSite } from './sites-choice.tsx';
import './review.css';

export interface WelcomeViewProps {
  readonly words: Words;
  /** All sites of the list. */
  readonly sites: readonly ListedSite[];
  readonly settings: Settings;
  /** Stores the consent; a rejected promise is said in plain words. */
  readonly onAgree: () => Promise<void> | void;
  /** Country as guessed, ISO 3166; null where nothing tells. */
  readonly guessed: string | null;
  readonly onChange: (change: Change) => void;
  /** Shows a harmless warning on this page. */
  readonly onTry: () => void;
}

/** The first page, on one screen: what it does, what is read, what is kept, where it works, what it cannot do. */
export function WelcomeView({ words, sites, settings, onAgree, guessed, onChange, onTry }: WelcomeViewProps) {
  const { welcome } = words;
  const { agreed, country, under18, locked } = settings;
  const [state, setState] = useState<'asking' | 'agreed' | 'failed'>(agreed ? 'agreed' : 'asking');
  const lit = agreed || state === 'agreed';
  const wasAgreed = useRef(agreed);
  const done = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (state === 'agreed' && !wasAgreed.current) done.current?.focus();
  }, [state]);

  async function agree(): Promise<void> {
    try {
      await onAgree();
      setState('agreed');
    } catch {
      setState('failed');
    }
  }

  return (
    <main class={`welcome ${lit ? 'lit' : 'unlit'}`} lang={words.language}>
      <PageHead title={welcome.title} />
      <p class="intro">{welcome.intro}</p>

      <div class="facts">
        <section>
          <h2>{welcome.readTitle}</h2>
          <p>{welcome.read}</p>
        </section>
        <section>
          <h2>{welcome.keptTitle}</h2>
          <p>{welcome.kept}</p>
          <p>{welcome.keptAtDanger}</p>
        </section>
        <section>
          <h2>{welcome.sitesTitle}</h2>
          <p>{new Intl.ListFormat(words.language, { type: 'conjunction' }).format(new Set(sites.map(({ name }) => name)))}.</p>
          <p>{welcome.sites}</p>
        </section>
        <section>
          <h2>{welcome.limitsTitle}</h2>
          <p>{welcome.limits}</p>
        </section>
      </div>

      <SitesChoice words={words} sites={sites} settings={settings} onChange={onChange} />

      <div class="agree" role="status">
        {lit ? (
          <>
            <h2 ref={done} tabIndex={-1}>
              {welcome.agreedTitle}
            </h2>
            <p>{welcome.agreed}</p>
          </>
        ) : (
          <>
            <button type="button" class="main" onClick={() => void agree()}>
              {welcome.agree}
            </button>
            <p>{state === 'failed' ? welcome.failed : welcome.agreeNote}</p>
          </>
        )}
      </div>
      {lit && (
        <section class="later">
          <p>{welcome.ifYouLike}</p>
          <AboutYou words={words} country={country ?? guessed} chosen={country} locked={locked.country} under18={under18 === true} onCountry={(chosen) => onChange({ country: chosen })} onUnder18={(said) => onChange({ under18: said })} />
          <button type="button" class="quiet" onClick={onTry}>
            {welcome.tryIt}
          </button>
        </section>
      )}
    </main>
  );
}
