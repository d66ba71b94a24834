import { useState } from 'preact/hooks';
import { wordsFor } from '../advice/languages.ts';
import { SENSITIVITIES, type Sensitivity } from '../conversation/sensitivity.ts';
import { GUARDS, type GuardsOn } from '../guards/guard.ts';
import { Lamp } from '../warning/marks.tsx';
import './review.css';
import './guards.css';

export interface GuardsViewProps {
  readonly language: string;
  readonly guards: GuardsOn;
  readonly sensitivity: Sensitivity;
  /** Whether the browser lets Porchlight onto the sites for payments. */
  readonly paymentAllowed: boolean;
  readonly onSwitch: (guards: GuardsOn) => void;
  readonly onSensitivity: (sensitivity: Sensitivity) => void;
  /** Lets the browser ask the person; resolves with what they said. */
  readonly onAllowPayment: () => Promise<boolean>;
}

/** The page on which the person says how early Porchlight speaks, and switches guards on and off. */
export function GuardsView(props: GuardsViewProps) {
  const words = wordsFor(props.language);
  const { settings } = words.guards;
  const [guards, setGuards] = useState(props.guards);
  const [payment, setPayment] = useState<'asking' | 'allowed' | 'refused'>(props.paymentAllowed ? 'allowed' : 'asking');

  function change(next: GuardsOn): void {
    setGuards(next);
    props.onSwitch(next);
  }

  return (
    <main class="welcome lit" lang={words.language}>
      <header>
        <Lamp />
        <div>
          <p class="name">Porchlight</p>
          <h1>{settings.title}</h1>
        </div>
      </header>
      <p class="intro">{settings.intro}</p>
      {GUARDS.map((name) => (
        <section class="guard" key={name}>
          <label class="switch">
            <span>{settings.switches[name].name}</span>
            <input type="checkbox" role="switch" checked={guards[name]} onChange={(event) => change({ ...guards, [name]: event.currentTarget.checked })} />
          </label>
          <p class="about">{settings.switches[name].what}</p>
          {name === 'payment' && guards.payment && (
            <div role="status">
              <p class="about">{payment === 'allowed' ? settings.paymentAllowed : payment === 'refused' ? settings.paymentRefused : settings.paymentSites}</p>
              {payment !== 'allowed' && (
                <button type="button" class="quiet" onClick={() => void props.onAllowPayment().then((allowed) => setPayment(allowed ? 'allowed' : 'refused'))}>
                  {settings.allowPayment}
                </button>
              )}
            </div>
          )}
        </section>
      ))}
      <fieldset class="sensitivity">
        <legend>{words.sensitivity.title}</legend>
        <p class="about">{words.sensitivity.what}</p>
        {SENSITIVITIES.map((sensitivity) => (
          <label key={sensitivity}>
            <input type="radio" name="sensitivity" value={sensitivity} defaultChecked={sensitivity === props.sensitivity} onChange={() => props.onSensitivity(sensitivity)} />
            {words.sensitivity.names[sensitivity]}
          </label>
        ))}
      </fieldset>
    </main>
  );
}
