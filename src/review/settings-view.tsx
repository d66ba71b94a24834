import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import { SENSITIVITIES } from '../conversation/sensitivity.ts';
import { GUARDS } from '../guards/guard.ts';
import { RETENTIONS, type Change, type Settings } from '../store/settings.ts';
import type { LockState } from '../store/vault.ts';
import { LockSettings, type LockActions } from './lock-settings.tsx';
import { ManagedNote } from './managed-note.tsx';
import { PageHead } from './page-head.tsx';
import { SitesChoice, type ListedSite } from './sites-choice.tsx';
import './review.css';
import './fields.css';
import './settings.css';

export interface SettingsViewProps {
  readonly words: Words;
  readonly settings: Settings;
  /** All of the list. */
  readonly sites: readonly ListedSite[];
  /** Whether the browser lets Porchlight onto the sites for payments. */
  readonly paymentAllowed: boolean;
  readonly lock: LockState;
  readonly lockActions: LockActions;
  readonly onChange: (change: Change) => void;
  /** Lets the browser ask the person; resolves with what they said. */
  readonly onAllowPayment: () => Promise<boolean>;
}

/** The page on which the person switches guards on and off, and says where and how early Porchlight speaks, and how long it remembers. */
export function SettingsView({ words, settings, sites, paymentAllowed, lock, lockActions, onChange, onAllowPayment }: SettingsViewProps) {
  const { guards, locked } = settings;
  const texts = words.guards.settings;
  const [payment, setPayment] = useState<'asking' | 'allowed' | 'refused'>(paymentAllowed ? 'allowed' : 'asking');

  return (
    <main class="welcome lit" lang={words.language}>
      <PageHead title={words.settings.title} />
      <section class="setting">
        <h2>{texts.title}</h2>
        <p class="about">{texts.intro}</p>
        {GUARDS.map((name) => (
          <div class="guard" key={name}>
            <label class="switch">
              <span>{texts.switches[name].name}</span>
              <input type="checkbox" role="switch" checked={guards[name]} disabled={locked.guards.includes(name)} onChange={(event) => onChange({ guards: { [name]: event.currentTarget.checked } })} />
            </label>
            <p class="about">{texts.switches[name].what}</p>
            <ManagedNote locked={locked.guards.includes(name)} words={words} />
            {name === 'payment' && guards.payment && (
              <div role="status">
                <p class="about">{payment === 'allowed' ? texts.paymentAllowed : payment === 'refused' ? texts.paymentRefused : texts.paymentSites}</p>
                {payment !== 'allowed' && (
                  <button type="button" class="quiet" onClick={() => void onAllowPayment().then((allowed) => setPayment(allowed ? 'allowed' : 'refused'))}>
                    {texts.allowPayment}
                  </button>
                )}
              </div>
            )}
          </div>
        ))}
      </section>
      <fieldset class="setting" disabled={locked.sensitivity}>
        <legend>{words.sensitivity.title}</legend>
        <p class="about">{words.sensitivity.what}</p>
        <ManagedNote locked={locked.sensitivity} words={words} />
        {SENSITIVITIES.map((sensitivity) => (
          <label key={sensitivity} class="tick">
            <input type="radio" name="sensitivity" value={sensitivity} checked={sensitivity === settings.sensitivity} onChange={() => onChange({ sensitivity })} />
            <span>{words.sensitivity.names[sensitivity]}</span>
          </label>
        ))}
      </fieldset>
      <div class="setting">
        <SitesChoice words={words} sites={sites} settings={settings} onChange={onChange} />
      </div>
      <Retention words={words} days={settings.retention} locked={locked.retention} onChange={onChange} />
      <LockSettings words={words} lock={lock} actions={lockActions} />
    </main>
  );
}

function Retention({ words, days, locked, onChange }: Pick<SettingsViewProps, 'onChange'> & { readonly words: Words; readonly days: number; readonly locked: boolean }) {
  const texts = words.settings.retention;
  const choices = [...new Set([...RETENTIONS, days])].toSorted((a, b) => a - b);
  return (
    <div class="setting">
      <label class="country">
        <span class="setting-title">{texts.title}</span>
        <select value={days} disabled={locked} onChange={(event) => onChange({ retention: Number(event.currentTarget.value) })}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {texts.days(choice)}
            </option>
          ))}
        </select>
      </label>
      <p class="about">{texts.what}</p>
      <ManagedNote locked={locked} words={words} />
    </div>
  );
}
