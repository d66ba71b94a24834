/** What somebody has written in a mail: without what they quote, and without their signature. */
import { textOf } from './dom.ts';

/** By parts of names, because webmails put something before the names of a mail: `x_`, `v1`, `yiv…`, `m_…`. */
export const QUOTE = [
  'blockquote', '[name="quote"]', '.quoted-text',
  ...['gmail_quote', 'gmail_attr', 'gmail_extra', 'protonmail_quote', 'yahoo_quoted', 'moz-cite-prefix', 'tutanota_quote', 'zmail_extra', 'skiff_quote'].map((name) => `[class*="${name}"]`),
  ...['reply-intro', 'isForwardContent', 'isReplyContent', 'origbody', 'reply139content'].map((name) => `[id$="${name}"]`),
].join();
const SIGNATURE = '[class*="gmail_signature"], [class*="moz-signature"], [class*="protonmail_signature"], .sig, .mail-signature, [id$="Signature"], button, [role="button"], [class*="blockquote-link"]';
/** Behind these stands the earlier mail, up to the end. */
export const END = ['divRplyFwdMsg', 'appendonsend', 'replySplit', 'mail-editor-reference-message-container'].map((name) => `[id$="${name}"]`).join();

/** "On … Robin wrote:", in the nine languages. */
const INTRO = /^.{0,300}(?:wrote|schrieb.{0,80}|a écrit|escribió|ha scritto|escreveu|schreef.{0,80}|geschreven|napisał(?:\(a\)|a)?|yazdı)\s?:$/iu;
/** "----- Original message -----", and header lines above what is passed on. */
const RULE = /^-{4,}[^-]+-{4,}$|^_{20,}$|^-----BEGIN PGP/u;
const HEADER = /^(?:From|Von|De|Da|Van|Od|Kimden)\s?: .+\n(?:.*\n){0,3}?(?:Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden|Wysłano|Gönderildi|Date|Datum|Fecha|Data|Tarih)\s?:/imu;
const SIGNATURE_LINES = 15;
/** Outlook puts it into the mail itself. */
const FIRST_CONTACT = /^\[?You don't often get email from .*$/mu;

export interface MailWords {
  readonly text: string;
  readonly quoted: string | undefined;
  /** The mail says itself that nothing is known of its sender. */
  readonly isFirst: boolean;
}

/**
 * The words of a mail; all of them where it has none but quoted ones.
 * @param folded selectors of further parts that the client folds away
 */
export function wordsOfMail(body: Element, folded = 'nothing'): MailWords {
  const quote = `${QUOTE}, ${folded}`;
  const whole = wordsOf(textOf(body, SIGNATURE, END));
  const own = ownWords(textOf(body, `${quote}, ${SIGNATURE}`, END));
  return {
    text: (own === '' ? whole : own).replace(FIRST_CONTACT, '').trim(),
    quoted: own === '' ? undefined : textOf(body.querySelector(quote), 'summary') || undefined,
    isFirst: FIRST_CONTACT.test(own),
  };
}

/** Without what is quoted in the text itself, and without a signature. */
function ownWords(text: string): string {
  const header = text.search(HEADER);
  const lines = (header === -1 ? text : text.slice(0, header)).split('\n').filter((line) => !line.startsWith('>') && !INTRO.test(line.trim()));
  const rule = lines.findIndex((line) => RULE.test(line.trim()));
  const kept = rule === -1 ? lines : lines.slice(0, rule);
  const sign = kept.findIndex((line) => line.trim() === '--');
  if (sign !== -1) kept.splice(sign, SIGNATURE_LINES);
  return kept.join('\n').trim();
}

function wordsOf(text: string): string {
  return text.startsWith('-----BEGIN PGP') ? '' : text;
}
