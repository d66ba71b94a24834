import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import { LEVELS } from '../conversation/level.ts';
import { STAGES } from '../conversation/stage.ts';
import { DAY } from '../conversation/time.ts';
import type { FlaggedConversation } from '../store/records.ts';

/** What the person looks for; empty texts take everything. */
export interface Filters {
  readonly search: string;
  readonly level: string;
  readonly site: string;
  readonly stage: string;
  /** In days; empty: at any time. */
  readonly days: string;
}

export const NO_FILTERS: Filters = { search: '', level: '', site: '', stage: '', days: '' };

const SPANS = [1, 7, 30] as const;

/** Those that fit all filters; accents and capitals do not count in the search. */
export function filtered(conversations: readonly FlaggedConversation[], filters: Filters, siteName: (site: string) => string, now: number): readonly FlaggedConversation[] {
  const wanted = plain(filters.search);
  return conversations.filter(
    ({ level, site, stage, lastSeen, contact }) =>
      (filters.level === '' || level === filters.level) &&
      (filters.site === '' || site === filters.site) &&
      (filters.stage === '' || stage === filters.stage) &&
      (filters.days === '' || now - lastSeen <= Number(filters.days) * DAY) &&
      (wanted === '' || [contact.name, contact.handle, siteName(site)].some((text) => plain(text ?? '').includes(wanted))),
  );
}

function plain(text: string): string {
  return plainText(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

interface Props {
  readonly conversations: readonly FlaggedConversation[];
  readonly filters: Filters;
  readonly words: Words;
  readonly siteName: (site: string) => string;
  readonly onChange: (filters: Filters) => void;
}

/** Only what occurs can be chosen. */
export function ConversationFilters({ conversations, filters, words, siteName, onChange }: Props) {
  const { archive } = words;
  const sites = [...new Set(conversations.map(({ site }) => site))].map((site) => [site, siteName(site)] as const);
  const levels = LEVELS.filter((level) => level !== 'none' && conversations.some((one) => one.level === level)).map((level) => [level, words.levels[level as keyof typeof words.levels]] as const);
  const stages = STAGES.filter((stage) => conversations.some((one) => one.stage === stage)).map((stage) => [stage, words.stages[stage]] as const);
  const choice = (name: Exclude<keyof Filters, 'search'>, label: string, any: string, options: readonly (readonly [string, string])[]) => (
    <select aria-label={label} value={filters[name]} onChange={(event) => onChange({ ...filters, [name]: event.currentTarget.value })}>
      <option value="">{any}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <input type="search" placeholder={archive.search} aria-label={archive.search} value={filters.search} onInput={(event) => onChange({ ...filters, search: event.currentTarget.value })} />
      {choice('level', archive.level, archive.anyLevel, levels)}
      {choice('site', archive.site, archive.anySite, sites)}
      {choice('stage', archive.stage, archive.anyStage, stages)}
      {choice('days', archive.time, archive.anyTime, SPANS.map((days) => [String(days), archive.lastDays(days)]))}
    </form>
  );
}
