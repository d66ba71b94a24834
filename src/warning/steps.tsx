import type { TargetedEvent } from 'preact';

/** Steps in sight; the rest is behind "More". */
const IN_SIGHT = 3;

interface Props {
  readonly steps: readonly string[];
  readonly more: string;
  readonly less: string;
  readonly onToggle?: ((event: TargetedEvent<HTMLDetailsElement>) => void) | undefined;
}

/** What to do now, on the card and in the review. */
export function Steps({ steps, more, less, onToggle }: Props) {
  const further = steps.slice(IN_SIGHT);
  return (
    <>
      <ol>
        {steps.slice(0, IN_SIGHT).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {further.length > 0 && (
        <details class="further" onToggle={onToggle}>
          <summary>
            <span class="when-closed">{more}</span>
            <span class="when-open">{less}</span>
          </summary>
          <ol start={IN_SIGHT + 1}>
            {further.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
