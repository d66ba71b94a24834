import type { Words } from '../advice/words/words.ts';
import { EVERYWHERE, helpCountries } from '../help/entry.ts';
import { ManagedNote } from './managed-note.tsx';
import './fields.css';

interface Props {
  readonly words: Words;
  /** ISO 3166; null where it is not known. */
  readonly country: string | null;
  /** What the person has chosen in the list; null while it is guessed. */
  readonly chosen: string | null;
  /** An administrator has set the country for good. */
  readonly locked: boolean;
  readonly under18: boolean;
  readonly onCountry: (country: string) => void;
  readonly onUnder18: (under18: boolean) => void;
}

/** Where somebody is, and whether they are under 18: both decide whose number is shown, and neither must be said. */
export function AboutYou({ words, country, chosen, locked, under18, onCountry, onUnder18 }: Props) {
  const { help } = words;
  const named = helpCountries.map((code) => ({ code, name: countryName(code, words) })).toSorted((a, b) => a.name.localeCompare(b.name, words.language));
  const isGuess = chosen === null && country !== null;
  return (
    <div class="about-you">
      <div>
        <label class="country">
          <span>{help.country}</span>
          <select value={chosen ?? country ?? ''} disabled={locked} aria-describedby={isGuess ? 'guessed' : undefined} onChange={(event) => onCountry(event.currentTarget.value)}>
            {chosen === null && country === null && (
              <option value="" disabled>
                {help.chooseCountry}
              </option>
            )}
            {named.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
            <option value={EVERYWHERE}>{help.otherCountry}</option>
          </select>
        </label>
        {isGuess && <small id="guessed">{help.guessed}</small>}
        <ManagedNote locked={locked} words={words} />
      </div>
      <label class="tick">
        <input type="checkbox" checked={under18} onChange={(event) => onUnder18(event.currentTarget.checked)} />
        <span>{help.under18}</span>
      </label>
    </div>
  );
}

export function countryName(country: string, { language }: Words): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}
