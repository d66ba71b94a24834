import type { Stage } from '../conversation/stage.ts';
import { firstOfStages } from './first-of-stages.ts';
import { inTime } from './in-time.ts';
import { html, page, type Markup } from './markup.ts';
import type { EvidenceRecord, EvidenceMessage, PackInput } from './records.ts';

type Of<T extends EvidenceRecord['type']> = Extract<EvidenceRecord, { type: T }>;

/** The report for people: all of it is drawn from the records, and from text alone. */
export function reportPage(records: readonly EvidenceRecord[], seal: string, { words, locale, timeZone }: PackInput): string {
  const { evidence, stages } = words;
  const all = <T extends EvidenceRecord['type']>(type: T): readonly Of<T>[] => records.filter((record): record is Of<T> => record.type === type);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  const clock = (time: string): string => format.format(Date.parse(time));
  const pack = all('pack')[0]!;
  const parts = partsOf(records);
  const body = html`<h1>${evidence.title}</h1>
<p>${evidence.madeAt}: ${clock(pack.madeAt)}, ${pack.software}. ${evidence.timeZone(timeZone)}</p>
<ul>${pack.limits.map((line) => html`<li>${line}</li>`)}</ul>
<p class="box">${evidence.under18}</p>
<h2>${evidence.inShort}</h2>
${parts.length === 1 ? '' : html`<p>${evidence.oneCase(parts.length)}</p>`}
${parts.map((part) => factsTable(part, words, clock))}
<h2>${evidence.timeline}</h2>
<ol>${stagesOf(parts).map(([stage, { site, message: { number, sentAt } }]) => html`<li>${stages[stage]}: ${parts.length === 1 ? '' : `${site}, `}${evidence.number} ${number}, ${sentAt === undefined ? evidence.noTime : clock(sentAt)}</li>`)}</ol>
<h2>${evidence.identifiers}</h2>
${identifierTable(all('identifier'), words, clock)}
${parts.map(({ conversation, rows }) => html`<h2>${evidence.conversation}${parts.length === 1 ? '' : html`: <bdi>${titleOf(conversation)}</bdi>`}</h2>
<table><thead><tr><th>${evidence.number}</th><th>${evidence.sent}</th><th>${evidence.writtenBy}</th><th>${evidence.conversation}</th></tr></thead><tbody>
${rows.map((row) => (row.type === 'message' ? messageRow(row, words, clock) : html`<tr><td colspan="4" class="soft">${words.review.gap(row.messages)}</td></tr>`))}
</tbody></table>
`)}<h2>${evidence.missing}</h2>
<ul>${all('checklist').map(({ item, state }) => html`<li>${state === 'there' ? '☑' : '☐'} ${state === 'there' ? firstSentence(evidence.checklist[item]) : evidence.checklist[item]} <span class="soft">(${state === 'there' ? evidence.there : evidence.toAdd})</span></li>`)}</ul>
<h2>${evidence.screenshots}</h2>
<ul>${evidence.howToShoot.map((line) => html`<li>${line}</li>`)}</ul>
<p class="box">${evidence.under18}</p>
<h2>${evidence.seal}</h2>
<p><code>${seal}</code></p>
<p>${evidence.sealNote}</p>
<p class="soft">${evidence.print}</p>`;
  return page(words.language, evidence.title, body);
}

/** It names the thing; the others say what to do where it is missing. */
function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('.') + 1);
}

/** The page that says how to verify the pack. */
export function verifyPage({ words }: PackInput): string {
  const { evidence } = words;
  return page(words.language, evidence.verifyTitle, html`<h1>${evidence.verifyTitle}</h1><ol>${evidence.verify.map((line) => html`<li>${line}</li>`)}</ol>`);
}

/** A conversation and what follows it. */
interface Part {
  readonly conversation: Of<'conversation'>;
  readonly rows: readonly (EvidenceMessage | Of<'gap'>)[];
}

function partsOf(records: readonly EvidenceRecord[]): readonly Part[] {
  const parts: { conversation: Of<'conversation'>; rows: (EvidenceMessage | Of<'gap'>)[] }[] = [];
  for (const record of records) {
    if (record.type === 'conversation') parts.push({ conversation: record, rows: [] });
    else if (record.type === 'message' || record.type === 'gap') parts.at(-1)!.rows.push(record);
  }
  return parts;
}

function messagesOf({ rows }: Part): readonly EvidenceMessage[] {
  return rows.filter((row) => row.type === 'message');
}

/** The stages of all conversations, each with the message in which it was first seen. */
function stagesOf(parts: readonly Part[]): readonly (readonly [Stage, { readonly site: string; readonly message: EvidenceMessage }])[] {
  const all = inTime(
    parts.map((part) => messagesOf(part).map((message) => ({ site: part.conversation.site, message }))),
    ({ message: { sentAt } }) => (sentAt === undefined ? undefined : Date.parse(sentAt)),
    ({ message }) => Date.parse(message.readAt),
  );
  return firstOfStages(all, ({ message }) => message.reasons);
}

type Clock = (time: string) => string;

function titleOf({ site, name, handle }: Part['conversation']): string {
  return [name ?? handle, site].filter(Boolean).join(', ');
}

function factsTable(part: Part, { evidence, levels, stages }: PackInput['words'], clock: Clock): Markup {
  const { site, url, name = '', handle = '', level, stage, firstSeen, lastSeen, notes = '' } = part.conversation;
  const facts: readonly (readonly [string, string])[] = [
    [evidence.site, site],
    [evidence.address, url],
    [evidence.name, name],
    [evidence.handle, handle],
    [evidence.level, level === 'none' ? '' : levels[level]],
    [evidence.stage, stage === null ? '' : stages[stage]],
    [evidence.firstSeen, clock(firstSeen)],
    [evidence.lastSeen, clock(lastSeen)],
    [evidence.messages, String(messagesOf(part).length)],
    [evidence.notes, notes],
  ];
  return html`<table class="facts">${facts.filter(([, value]) => value !== '').map(([fact, value]) => html`<tr><th>${fact}</th><td><bdi class="text">${value}</bdi></td></tr>`)}</table>`;
}

function identifierTable(identifiers: readonly Of<'identifier'>[], { evidence, review }: PackInput['words'], clock: Clock): Markup {
  if (identifiers.length === 0) return html`<p>${evidence.noIdentifiers}</p>`;
  return html`<table><thead><tr><th>${evidence.kind}</th><th>${evidence.value}</th><th>${evidence.writtenBy}</th><th>${evidence.inMessages}</th></tr></thead><tbody>
${identifiers.map(
    ({ kind, written, value, check, of, by, messages, firstSeen, lastSeen }) => html`<tr><td>${evidence.kinds[kind]}${of === undefined ? '' : html`<br><span class="soft"><bdi>${of}</bdi></span>`}</td>
<td><bdi>${written}</bdi>${value === written ? '' : html`<br><code><bdi>${value}</bdi></code>`}${check === undefined ? '' : html`<br><span class="soft">${check === 'right' ? evidence.checkRight : evidence.checkWrong}</span>`}</td>
<td>${by.map((from) => review[from]).join(', ')}</td><td>${messages.join(', ')}<br><span class="soft">${clock(firstSeen)}${lastSeen === firstSeen ? '' : ` – ${clock(lastSeen)}`}</span></td></tr>
`,
  )}</tbody></table>`;
}

function messageRow({ number, from, asRead, sender, text, media, sentAt, readAt, reasons }: EvidenceMessage, { evidence, review, media: mediaWords }: PackInput['words'], clock: Clock): Markup {
  const whys = [...new Set(reasons.map(({ why }) => why))];
  const time = sentAt === undefined ? html`${evidence.noTime}<br><span class="soft">${evidence.readAt(clock(readAt))}</span>` : html`${clock(sentAt)}`;
  return html`<tr${whys.length > 0 ? { markup: ' class="flagged"' } : ''}><td>${number}</td><td>${time}</td><td><bdi>${from === 'them' && sender !== undefined ? sender : review[from]}</bdi>${asRead === undefined ? '' : html`<br><span class="soft">${evidence.corrected(review[asRead])}</span>`}</td>
<td>${text === '' ? '' : html`<bdi class="text">${text}</bdi>`}${media === undefined ? '' : html` <em>${mediaWords[media]}</em>`}${whys.length === 0 ? '' : html`<br><span class="soft">${review.because}: ${whys.join(' ')}</span>`}</td></tr>
`;
}
