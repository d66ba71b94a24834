import { encode } from 'uqr';
import { useState } from 'preact/hooks';
import { wordsFor } from '../advice/languages.ts';
import type { HelpWords } from '../advice/words/words.ts';
import { chooseHelp, isFallback } from '../help/choose.ts';
import type { HelpEntry } from '../help/entries.ts';
import { Lamp } from '../warning/marks.tsx';
import './review.css';
import './help.css';

export interface HelpViewProps {
  readonly language: string;
  readonly entries: readonly HelpEntry[];
  readonly countries: readonly string[];
  /** ISO 3166-1; null where it could not be guessed. */
  readonly country: string | null;
  readonly under18: boolean | null;
  readonly onChange: (change: { readonly country: string | null; readonly under18: boolean | null }) => void;
  readonly onCopy: (text: string) => Promise<void>;
  /** Closes this page. */
  readonly onLeave: () => void;
}

/** "It is happening now": three calm sentences, one number to call, and all the others below. */
export function HelpView({ language, entries, countries, country, under18, onChange, onCopy, onLeave }: HelpViewProps) {
  const words = wordsFor(language);
  const { help } = words;
  const found = chooseHelp(entries, country, under18);
  const names = new Intl.DisplayNames([words.language], { type: 'region' });
  const sorted = countries.map((code) => ({ code, name: names.of(code) ?? code })).toSorted((a, b) => a.name.localeCompare(b.name, words.language));

  return (
    <main class="help" lang={words.language}>
      <header class="title">
        <Lamp />
        <h1>{help.title}</h1>
      </header>
      <ul class="calm">
        {help.first.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>

      <section class="who" aria-live="polite">
        <h2>{help.talkNow}</h2>
        {isFallback(found, under18) && <p class="note">{found.first === null ? help.nobodyKnown : under18 === true ? help.noneForYoung : help.noLine}</p>}
        {found.first !== null && <First key={found.first.id} entry={found.first} help={help} onCopy={onCopy} />}
      </section>

      <form class="about" aria-label={help.about}>
        <label>
          {help.country}
          <select value={country ?? ''} onChange={(event) => onChange({ country: event.currentTarget.value || null, under18 })}>
            <option value="">{help.otherCountry}</option>
            {sorted.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={under18 === true} onChange={(event) => onChange({ country, under18: event.currentTarget.checked })} />
          {help.under18}
        </label>
      </form>

      <Others title={help.others} entries={found.others} help={help} open />
      <Others title={help.worldwide} entries={found.worldwide} help={help} open={found.first === null} />
      <p class="note">{help.checked(latestCheck(entries))}</p>
      <button type="button" class="plain" onClick={onLeave}>
        {help.leave}
      </button>
    </main>
  );
}

function latestCheck(entries: readonly HelpEntry[]): string {
  return entries.map(({ checked }) => checked).toSorted()[0] ?? '';
}

/** The one to call, large, to copy, and as a code for the telephone's camera. */
function First({ entry, help, onCopy }: { readonly entry: HelpEntry; readonly help: HelpWords; readonly onCopy: HelpViewProps['onCopy'] }) {
  const [copied, setCopied] = useState(false);
  const { name, phone, sms, chatUrl, url, hours } = entry;
  return (
    <div class="first">
      <div>
        <p class="name">{name}</p>
        {phone !== null && (
          <p>
            <a class="number" href={telephone(phone)}>
              {phone}
            </a>
          </p>
        )}
        {hours !== null && <p>{hours}</p>}
        <p class="ways">
          {phone !== null && (
            <button type="button" class="plain" onClick={() => void onCopy(phone).then(() => setCopied(true))}>
              {copied ? help.copied : help.copy}
            </button>
          )}
          {sms !== null && <span>{help.text(sms)}</span>}
          {chatUrl !== null && <Outside href={chatUrl} text={help.chat} />}
          {url !== null && <Outside href={url} text={help.website} />}
        </p>
      </div>
      {phone !== null && <Code text={telephone(phone)} label={help.code} />}
    </div>
  );
}

function Others({ title, entries, help, open }: { readonly title: string; readonly entries: readonly HelpEntry[]; readonly help: HelpWords; readonly open: boolean }) {
  if (entries.length === 0) return null;
  return (
    <details class="others" open={open}>
      <summary>{title}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.name}</strong>
            <span class="kind">{help.kinds[entry.kind]}</span>
            {entry.phone !== null && <a href={telephone(entry.phone)}>{entry.phone}</a>}
            {entry.hours !== null && <span>{entry.hours}</span>}
            {(entry.chatUrl ?? entry.url) !== null && <Outside href={(entry.chatUrl ?? entry.url)!} text={entry.chatUrl === null ? help.website : help.chat} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Outside({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** A QR code, drawn here: most computers cannot call. */
function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <figure>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/gu, '')}`;
}
