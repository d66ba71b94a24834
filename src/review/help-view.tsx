import { useEffect, useState } from 'preact/hooks';
import type { Situation } from '../advice/situation.ts';
import { STEPS } from '../advice/steps.ts';
import type { Words } from '../advice/words/words.ts';
import { EVERYWHERE, type HelpEntry } from '../help/entry.ts';
import { answers, doneBy, helpFor, NEEDS, type Help, type HelpQuestion, type Need } from '../help/help-for.ts';
import { writtenHours } from '../help/hours.ts';
import { waysTo, type Way } from '../help/ways.ts';
import { Lamp } from '../warning/marks.tsx';
import { AboutYou, countryName } from './about-you.tsx';
import { QrCode } from './qr-code.tsx';
import './review.css';
import './help.css';

export interface HelpViewProps {
  readonly words: Words;
  readonly who: Omit<HelpQuestion, 'need'>;
  /** What is chosen at first. */
  readonly need: Need;
  /** The person has said before that they have paid: nobody is told not to then. */
  readonly paid?: boolean;
  /** What the person has chosen in the list of countries; null while it is guessed. */
  readonly chosenCountry: string | null;
  /** An administrator has set it for good. */
  readonly countryLocked: boolean;
  readonly onCountry: (country: string) => void;
  readonly onUnder18: (under18: boolean) => void;
  readonly onLeave: () => void;
  readonly copy: (text: string) => Promise<void>;
}

/** Calm lines: whoever is here came for a number. */
const LINES = 3;

/** What the calm lines are about. */
const SITUATIONS: Readonly<Record<Need, Situation>> = { talk: 'threatened', crisis: 'despair', money: 'paid', pictures: 'threatened', report: 'threatened' };

/** It is happening now: the one best contact, on a telephone without scrolling, then calm lines, and all other contacts one press away. */
export function HelpView({ words, who, need: firstNeed, paid = false, chosenCountry, countryLocked, onCountry, onUnder18, onLeave, copy }: HelpViewProps) {
  const { help: texts } = words;
  const [need, setNeed] = useState<Need>(firstNeed);
  // Where nobody knows the country, there is no number before it is chosen. It stays where it was asked for: who chooses by keyboard stays with it.
  const [asksFirst] = useState(who.country === null);
  const now = who.now ?? new Date();
  const help = helpFor({ ...who, need, now });
  const [best, ...others] = help.contacts;
  const emergency = help.emergency === null ? undefined : waysTo(help.emergency)[0];
  const situation = SITUATIONS[need] !== 'threatened' ? SITUATIONS[need] : who.under18 === true ? 'young' : paid ? 'paid' : 'threatened';
  const aboutYou = <AboutYou words={words} country={who.country} chosen={chosenCountry} locked={countryLocked} under18={who.under18 === true} onCountry={onCountry} onUnder18={onUnder18} />;

  return (
    <main class="help" lang={words.language}>
      <header>
        <Lamp />
        <p class="leave">
          <button type="button" class="quiet" onClick={onLeave}>
            {texts.leave}
          </button>
          <small>{texts.leaveNote}</small>
        </p>
      </header>

      <h1 id="situation">{words.headlines[situation]}</h1>

      <fieldset class="needs">
        <legend>{texts.need}</legend>
        {NEEDS.map((one) => (
          <label key={one}>
            <input type="radio" name="need" value={one} checked={need === one} onChange={() => setNeed(one)} />
            <span>{texts.needs[one]}</span>
          </label>
        ))}
      </fieldset>

      {asksFirst && aboutYou}

      {need === 'crisis' && <Emergency way={emergency} words={words} />}
      <section class="best" aria-live="polite">
        <StandIn help={help} country={who.country} chosen={chosenCountry} words={words} />
        {best !== undefined && <BestContact key={best.id} entry={best} now={now} title={texts.contact[doneBy(best, need)]} words={words} copy={copy} />}
      </section>

      {need !== 'crisis' && <Emergency way={emergency} words={words} />}

      {!asksFirst && aboutYou}

      <ul class="calm" aria-labelledby="situation" aria-live="polite">
        {STEPS[situation].slice(0, LINES).map((step) => (
          <li key={step}>{words.steps[step]}</li>
        ))}
      </ul>

      <details class="others">
        <summary>{texts.others}</summary>
        <ul>
          {others.map((entry) => (
            <li key={entry.id}>
              <h2>{nameOf(entry, words)}</h2>
              <About entry={entry} now={now} words={words} />
              <p class="ways">
                {waysTo(entry).map((way) => (
                  <WayLink key={way.address} way={way} words={words} />
                ))}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </main>
  );
}

function Emergency({ way, words: { help } }: { readonly way: Way | undefined; readonly words: Words }) {
  if (way === undefined) return <p class="emergency">{help.emergencyUnknown}</p>;
  return (
    <p class="emergency">
      {help.emergency} <a href={way.address}>{way.shown}</a>
    </p>
  );
}

/** Says plainly when the first contact is not what was asked for, or when nobody knows where the person is. */
function StandIn({ help: { missing, contacts }, country, chosen, words }: { readonly help: Help; readonly country: string | null; readonly chosen: string | null; readonly words: Words }) {
  const { help } = words;
  if (country === null) return <p class="note">{chosen === null ? help.unknownCountry : help.standsInAbroad}</p>;
  if (missing === null) return null;
  return (
    <p class="note">
      {help.missing[missing](countryName(country, words))} {missing !== 'report' && (contacts[0]?.country === EVERYWHERE ? help.standsInAbroad : help.standsInThere)}
    </p>
  );
}

interface BestProps {
  readonly entry: HelpEntry;
  readonly now: Date;
  readonly title: string;
  readonly words: Words;
  readonly copy: (text: string) => Promise<void>;
}

function BestContact({ entry, now, title, words, copy }: BestProps) {
  const [way, ...further] = waysTo(entry);
  if (way === undefined) return null;
  return (
    <div class="contact">
      <div>
        <p class="about">{title}</p>
        <h2>{nameOf(entry, words)}</h2>
        <p class={way.kind === 'call' || way.kind === 'text' ? 'number' : 'number long'}>{way.shown}</p>
        {way.word !== undefined && <p>{words.help.textWord(way.word)}</p>}
        <About entry={entry} now={now} words={words} />
        <p class="buttons">
          <WayButton way={way} words={words} />
          {(way.kind === 'call' || way.kind === 'text') && <CopyButton text={way.shown} words={words} copy={copy} />}
        </p>
        {further.length > 0 && (
          <p class="ways">
            {further.map((other) => (
              <WayLink key={other.address} way={other} words={words} />
            ))}
          </p>
        )}
        <small>{words.help.checked(monthOf(entry, words))}</small>
      </div>
      <figure>
        <QrCode text={way.address} label={`${words.help.scan}: ${way.shown}`} />
        <figcaption aria-hidden="true">{words.help.scan}</figcaption>
      </figure>
    </div>
  );
}

function nameOf({ name, does }: HelpEntry, { help }: Words): string {
  return does === undefined ? name : `${name}: ${help.needs[does]}`;
}

/** Whom it is for, when it answers, what it costs. */
function About({ entry, now, words: { help, language } }: { readonly entry: HelpEntry; readonly now: Date; readonly words: Words }) {
  const { audience, group, region, hours, cost } = entry;
  const facts = [
    region,
    group !== undefined ? help.groups[group] : undefined,
    audience !== 'all' ? help.audiences[audience] : undefined,
    hours !== undefined ? writtenHours(hours, language, help.always) : undefined,
    hours !== undefined && !answers(entry, now) ? help.closedNow : undefined,
    cost?.startsWith('free') === true ? help.free : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? null : <p class="about">{facts.map(capitalised).join(' · ')}</p>;
}

function WayButton({ way, words: { help } }: { readonly way: Way; readonly words: Words }) {
  return (
    <a class="main" href={way.address} {...elsewhere(way)}>
      {help[way.kind]}
    </a>
  );
}

function WayLink({ way, words: { help } }: { readonly way: Way; readonly words: Words }) {
  return (
    <span>
      {way.kind === 'text' && `${way.word === undefined ? help.text : help.textWord(way.word)}: `}
      {way.kind === 'chat' && `${help.chat}: `}
      <a href={way.address} {...elsewhere(way)}>
        {way.shown}
      </a>
    </span>
  );
}

/** Sites open beside this page, and are not told where the person comes from. */
function elsewhere({ address }: Way): { target?: string; rel?: string } {
  return address.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {};
}

/** How long "Copied" is shown, ms. */
const COPIED_TIME = 4_000;

function CopyButton({ text, words: { help }, copy }: { readonly text: string; readonly words: Words; readonly copy: (text: string) => Promise<void> }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), COPIED_TIME);
    return () => clearTimeout(timer);
  }, [state]);

  const label = { idle: help.copy, copied: help.copied, failed: help.copyFailed }[state];
  return (
    <button type="button" class="quiet" onClick={() => copy(text).then(() => setState('copied'), () => setState('failed'))}>
      {label}
    </button>
  );
}

function monthOf({ checked }: HelpEntry, { language }: Words): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${checked}-01`));
}

function capitalised(fact: string): string {
  return fact.charAt(0).toUpperCase() + fact.slice(1);
}
