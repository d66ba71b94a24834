import type { TargetedEvent } from 'preact';
import type { Reason } from '../advice/card.ts';
import { FINE_REASONS, type FineReason, type Question } from '../conversation/told.ts';
import type { Visible } from './card-state.ts';
import { Lamp, LevelShape } from './marks.tsx';
import { Questions } from './questions.tsx';
import { Steps } from './steps.tsx';
import { TalkButton } from './talk-button.tsx';
import { trusted } from './trusted.ts';

export interface CardActions {
  /** "This is fine": asks why. */
  fine(): void;
  dismiss(why: FineReason): void;
  answer(question: Question, answer: boolean | null): void;
  undo(): void;
  minimise(): void;
  reopen(): void;
  /** Takes the note away that follows "This is fine". */
  close(): void;
  showAll(): void;
  help(): void;
  stopKeeping(): void;
}

interface Props extends Visible {
  readonly actions: CardActions;
}

export function CardView({ card, phase, stopped, actions }: Props) {
  if (phase === 'small') return <Tab card={card} actions={actions} />;
  if (phase === 'asking') return <WhyFine card={card} actions={actions} />;
  if (phase === 'dismissed') return <Dismissed card={card} actions={actions} />;
  return <OpenCard key={card.conversation} card={card} stopped={stopped} actions={actions} />;
}

function OpenCard({ card, stopped, actions }: Omit<Props, 'phase'>) {
  const { labels } = card;
  const isUrgent = card.level === 'danger' || card.contact !== undefined;
  const kept = stopped ? labels.stopped : card.keeping;
  return (
    <section class={`card ${card.level}`} aria-label={labels.region}>
      <header class="bar">
        <Lamp />
        <span class="name">Porchlight</span>
        <span class="level">
          <LevelShape level={card.level} />
          {labels.level}
        </span>
        <button type="button" class="icon" data-first aria-label={labels.close} title={labels.close} onClick={trusted(actions.minimise)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 8h9" />
          </svg>
        </button>
      </header>

      <div class="body">
        <h2>{card.headline}</h2>
        <p class="saw">{card.saw}</p>

        <h3 class={card.level === 'danger' ? 'spoken' : undefined}>{labels.whatToDo}</h3>
        <Steps steps={card.steps} more={labels.more} less={labels.less} onToggle={bringIntoSight} />

        {card.questions.length > 0 && <Questions questions={card.questions} yes={labels.yes} no={labels.no} onAnswer={(question, answer, event) => trusted(() => actions.answer(question, answer))(event)} />}

        {card.reasons.length > 0 && (
          <details class="why" onToggle={bringIntoSight}>
            <summary>{labels.why}</summary>
            {byMessage(card.reasons).map((group) => (
              <figure key={`${group.who} ${group.quote}`}>
                <figcaption>
                  {group.why.map((why) => (
                    <span key={why}>{why}</span>
                  ))}
                </figcaption>
                <small>
                  <bdi>{group.who}</bdi>
                </small>
                <blockquote>
                  <bdi>{group.quote}</bdi>
                </blockquote>
              </figure>
            ))}
          </details>
        )}

        {kept !== undefined && (
          <p class="keeping">
            {kept}
            {!stopped && (
              <button type="button" class="plain" onClick={trusted(actions.stopKeeping)}>
                {labels.stopKeeping}
              </button>
            )}
          </p>
        )}
        {card.level === 'caution' && <p class="fine-print">{labels.noAllClear}</p>}
      </div>

      {isUrgent && <TalkButton text={labels.help} contact={card.contact} onPress={trusted(actions.help)} />}
      <footer>
        <button type="button" class={isUrgent ? 'quiet' : 'main'} onClick={trusted(actions.showAll)}>
          {labels.showAll}
        </button>
        <button type="button" class="quiet" onClick={trusted(actions.fine)}>
          {labels.fine}
        </button>
      </footer>
    </section>
  );
}

function Tab({ card, actions }: Pick<Props, 'card' | 'actions'>) {
  const { labels } = card;
  return (
    <section class={`tab ${card.level}`} aria-label={labels.region}>
      <button type="button" data-first aria-expanded="false" aria-label={`${labels.region}: ${labels.level}`} onClick={trusted(actions.reopen)}>
        <Lamp />
        <LevelShape level={card.level} />
        {labels.level}
      </button>
    </section>
  );
}

/** Four answers, each of which is also the dismissal: no further press is needed. */
function WhyFine({ card, actions }: Pick<Props, 'card' | 'actions'>) {
  const { labels } = card;
  return (
    <section class="asking" aria-label={labels.whyFine}>
      <h2>{labels.whyFine}</h2>
      {FINE_REASONS.map((why, index) => (
        <button key={why} type="button" class="quiet" data-first={index === 0 ? '' : undefined} onClick={trusted(() => actions.dismiss(why))}>
          {labels.fineReasons[why]}
        </button>
      ))}
      <button type="button" class="plain" onClick={trusted(actions.reopen)}>
        {labels.back}
      </button>
    </section>
  );
}

function Dismissed({ card, actions }: Pick<Props, 'card' | 'actions'>) {
  const { labels } = card;
  return (
    <section class="dismissed" aria-label={labels.region}>
      <Lamp />
      <p>
        {labels.dismissed}
        <small>{labels.noAllClear}</small>
      </p>
      <button type="button" class="plain" data-first onClick={trusted(actions.undo)}>
        {labels.undo}
      </button>
      <button type="button" class="icon" aria-label={labels.close} title={labels.close} onClick={trusted(actions.close)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </section>
  );
}

/** What was just unfolded is scrolled to, within the card; the style tells what lies above its edges. */
function bringIntoSight({ currentTarget: details }: TargetedEvent<HTMLDetailsElement>): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}

interface Group {
  readonly who: string;
  readonly quote: string;
  readonly why: readonly string[];
}

/** Several rules may rest on one message: it is quoted once. */
function byMessage(reasons: readonly Reason[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { who, quote, why } of reasons) {
    const at = groups.findIndex((group) => group.quote === quote && group.who === who);
    const known = groups[at];
    if (known === undefined) groups.push({ who, quote, why: [why] });
    else groups[at] = { ...known, why: [...known.why, why] };
  }
  return groups;
}
