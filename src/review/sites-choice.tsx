import type { Words } from '../advice/words/words.ts';
import { chooseSites, chosenSites, type Change, type Settings } from '../store/settings.ts';
import { ManagedNote } from './managed-note.tsx';

/** What is told here of a site's adapter. */
export interface ListedSite {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

interface Props {
  readonly words: Words;
  /** All of the list. */
  readonly sites: readonly ListedSite[];
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
}

/** On all sites of the list, or only on these. It moves the same switches as the popup. */
export function SitesChoice({ words, sites, settings, onChange }: Props) {
  const texts = words.settings.sites;
  const chosen = chosenSites(settings, sites);
  const choose = (only: readonly string[] | null): void => onChange(chooseSites(settings, sites, only));
  return (
    <fieldset class="choice-of-sites" disabled={settings.locked.sites}>
      <legend>{texts.title}</legend>
      <ManagedNote locked={settings.locked.sites} words={words} />
      <div class="two">
        <label class="tick">
          <input type="radio" name="sites" checked={chosen === null} onChange={() => choose(null)} />
          <span>{texts.all}</span>
        </label>
        <label class="tick">
          <input type="radio" name="sites" checked={chosen !== null} onChange={() => choose([])} />
          <span>{texts.only}</span>
        </label>
      </div>
      {chosen !== null && (
        <div class="sites">
          {[...byName(sites)].map(([name, ids]) => (
            <label key={name} class="tick">
              <input type="checkbox" checked={ids.some((id) => chosen.includes(id))} onChange={(event) => choose([...chosen.filter((one) => !ids.includes(one)), ...(event.currentTarget.checked ? ids : [])])} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
      {chosen?.length === 0 && <p class="about" role="status">{texts.none}</p>}
    </fieldset>
  );
}

/** A site with two clients is one to people. */
function byName(sites: readonly ListedSite[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { id, name } of sites) all.set(name, [...(all.get(name) ?? []), id]);
  return all;
}
