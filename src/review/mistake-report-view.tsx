import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import { foldPhrase } from '../conversation/text.ts';
import { MASKED, textOf, type Masker, type Piece } from '../mistakes/piece.ts';
import { messagesFor, mistakeReport, type Mistake, type Reported } from '../mistakes/mistake-report.ts';
import { LevelMark } from './level-mark.tsx';
import { MaskedTurn } from './masked-turn.tsx';
import './mistake.css';

/** What a page hands in for reports; nothing of it sends anything. */
export interface MistakeDesk {
  /** Of Porchlight. */
  readonly version: string;
  /** Random, for a report's id. */
  readonly newId: () => string;
  /** @param told names that the page or the export gave */
  readonly createMasker: (texts: readonly string[], told: readonly string[]) => Promise<Masker>;
  readonly copy: (text: string) => Promise<void>;
  /** Hands a file to the browser as a download, from memory. */
  readonly save: (name: string, text: string) => void;
}

interface Props {
  readonly mistake: Mistake;
  readonly reported: Reported;
  /** Names of the contact, to be masked where they stand as names. */
  readonly told: readonly string[];
  readonly words: Words;
  readonly desk: MistakeDesk;
  readonly onClose: () => void;
}

/** A report as it will be, all of it, before the person copies or saves it: each word of the messages can be masked by a press. */
export function MistakeReportView({ mistake, reported, told, words, desk, onClose }: Props) {
  const { mistake: texts } = words;
  const messages = useMemo(() => messagesFor(mistake, reported.messages), [mistake, reported.messages]);
  const [masker, setMasker] = useState<Masker | 'making' | 'failed'>('making');
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<'nothing' | 'copied' | 'not-copied' | 'saved'>('nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useMemo(() => `report-${desk.newId()}`, []);

  useEffect(() => {
    const senders = messages.flatMap(({ sender }) => sender ?? []);
    desk.createMasker(messages.map(({ text }) => text), [...told, ...new Set(senders)]).then(setMasker, () => setMasker('failed'));
  }, [messages]);

  // It has taken the place of what was pressed.
  useEffect(() => heading.current?.focus(), [masker]);

  const masked = useMemo(() => (typeof masker === 'string' ? [] : messages.map(({ text }) => masker.mask(text, own))), [messages, masker, own]);

  if (typeof masker === 'string') {
    return (
      <section class="mistake">
        <p role="status">{masker === 'making' ? words.review.loading : texts.failed}</p>
        <Close words={words} onClose={onClose} />
      </section>
    );
  }

  const report = `${mistakeReport(mistake, { ...reported, messages }, masked.map(textOf), { id, language: masker.language, version: desk.version })}\n`;

  function change(folded: readonly string[], isMasked: boolean): void {
    setOwn((before) => (isMasked ? new Set([...before, ...folded]) : new Set([...before].filter((word) => !folded.includes(word)))));
    setDone('nothing');
  }

  return (
    <section class="mistake" aria-label={texts[mistake]}>
      <h3 ref={heading} tabIndex={-1}>
        {texts[mistake]}
      </h3>
      <p>{texts.intro}</p>
      <p class="about">{texts.masked}</p>
      <Counts masked={masked} words={words} />
      <MaskWord words={words} onMask={(word) => change(foldPhrase(word), true)} />
      {own.size > 0 && (
        <p class="about">
          {texts.showAgain}{' '}
          {[...own].map((word) => (
            <button key={word} type="button" class="plain" onClick={() => change([word], false)}>
              {word}
            </button>
          ))}
        </p>
      )}
      <p class="line">
        <span>{reported.level === 'none' ? texts.saidNothing : texts.said}</span>
        {reported.level !== 'none' && <LevelMark level={reported.level} words={words} />}
        <span class="about">{[reported.stage === null ? '' : words.stages[reported.stage], `Porchlight ${desk.version}`].filter((part) => part !== '').join(' · ')}</span>
      </p>
      {messages.length < reported.messages.length && <p class="about">{texts.part(messages.length)}</p>}
      <ol class="messages">
        {messages.map((message, turn) => (
          <MaskedTurn key={message.key} message={message} pieces={masked[turn]!} words={words} onChange={change} />
        ))}
      </ol>
      <details>
        <summary>{texts.file}</summary>
        <pre tabIndex={0}>{report}</pre>
      </details>
      <p class="buttons">
        <button type="button" class="main" onClick={() => (desk.save(fileName(mistake), report), setDone('saved'))}>
          {texts.save}
        </button>
        <button type="button" class="quiet" onClick={() => void desk.copy(report).then(() => setDone('copied'), () => setDone('not-copied'))}>
          {texts.copy}
        </button>
        <Close words={words} onClose={onClose} />
      </p>
      <p class="about" role="status">
        {done === 'saved' ? words.evidence.saved : done === 'copied' ? words.help.copied : done === 'not-copied' ? texts.copyFailed : ''}
      </p>
    </section>
  );
}

function fileName(mistake: Mistake): string {
  return `porchlight-${mistake}-${new Date().toISOString().slice(0, 10)}.jsonl`;
}

function Close({ words: { mistake }, onClose }: Pick<Props, 'words' | 'onClose'>) {
  return (
    <button type="button" class="quiet" onClick={onClose}>
      {mistake.close}
    </button>
  );
}

/** How much was masked, kind by kind. */
function Counts({ masked, words: { mistake } }: { readonly masked: readonly (readonly Piece[])[]; readonly words: Words }) {
  const counts = MASKED.map((kind) => ({ kind, count: masked.flat().filter((piece) => piece.kind === kind).length })).filter(({ count }) => count > 0);
  return (
    <ul class="counts">
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          {mistake.kinds[kind]}: {count}
        </li>
      ))}
    </ul>
  );
}

/** By keyboard, and for words that are hard to hit. */
function MaskWord({ words: { mistake }, onMask }: { readonly words: Words; readonly onMask: (word: string) => void }) {
  const [word, setWord] = useState('');
  return (
    <form
      class="mask-word"
      onSubmit={(event) => {
        event.preventDefault();
        onMask(word);
        setWord('');
      }}
    >
      <label>
        <span>{mistake.maskWord}</span>
        <input type="text" autocomplete="off" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
      </label>
      <button type="submit" class="quiet" disabled={word.trim() === ''}>
        {mistake.maskIt}
      </button>
    </form>
  );
}
