import { useRef, useState } from 'preact/hooks';
import type { PaymentReminder } from '../advice/guards.ts';
import { Lamp } from '../warning/marks.tsx';
import { trusted } from '../warning/trusted.ts';

interface Props {
  readonly reminder: PaymentReminder;
  readonly onHelp: () => void;
  readonly onClose: () => void;
}

/** The reminder on a site for payments. It holds nothing back, and is closed with one press. */
export function PaymentView({ reminder, onHelp, onClose }: Props) {
  const [isPaid, setIsPaid] = useState(false);
  const { labels, afterwards } = reminder;
  const help = useRef<HTMLButtonElement>(null);

  function paid(): void {
    setIsPaid(true);
    // The button that was pressed goes.
    help.current?.focus();
  }

  return (
    <section class="card caution" aria-label={labels.region}>
      <header class="bar">
        <Lamp />
        <span class="name">Porchlight</span>
        <button type="button" class="icon" aria-label={labels.close} title={labels.close} onClick={trusted(onClose)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </header>
      <div class="body" role="status">
        <h2>{isPaid ? afterwards.headline : reminder.headline}</h2>
        {isPaid ? (
          <ol>
            {afterwards.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ) : (
          reminder.lines.map((line) => (
            <p class="saw" key={line}>
              {line}
            </p>
          ))
        )}
      </div>
      <footer>
        <button ref={help} type="button" class="main" onClick={trusted(onHelp)}>
          {labels.help}
        </button>
        {!isPaid && (
          <button type="button" class="quiet" onClick={trusted(paid)}>
            {labels.paid}
          </button>
        )}
      </footer>
    </section>
  );
}
