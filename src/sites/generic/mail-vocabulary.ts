/** The words of mail clients that are looked at, in nine languages; each vote among others. */

/** Nothing but these words, with the colon or the shortcut that clients put behind them. */
const only = (words: string): RegExp => new RegExp(`^(?:${words})\\s*[:.…]?\\s*(?:\\(\\p{L}\\))?$`, 'iu');
const within = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}@])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** What may stand before a value in the head of a mail. */
const LABELS = {
  from: 'from|sender|von|absender|de|expéditeur|remitente|da|mittente|remetente|van|afzender|od|nadawca|kimden|gönderen',
  to: 'to|recipients?|cc|bcc|reply[- ]to|an|empfänger|kopie|antwort an|à|destinataires?|répondre à|para|destinatarios?|a|per|destinatari|rispondi a|destinatários?|cópia|copia|copie|aan|ontvangers?|antwoord aan|do|dw|udw|odbiorc[ay]|kopia|odpowiedz do|kime|alıcı(?:lar)?|bilgi',
  subject: 'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|konu',
  date: 'date|sent|received|datum|gesendet|empfangen|envoyé|reçu|fecha|enviado|recibido|data|inviato|ricevuto|recebido|verzonden|ontvangen|wysłano|otrzymano|tarih',
} as const;

export type Label = keyof typeof LABELS;

const labels = (Object.keys(LABELS) as Label[]).map((label) => ({
  label,
  alone: new RegExp(`^(?:${LABELS[label]})\\s?:?$`, 'iu'),
  before: new RegExp(`^(?:${LABELS[label]})\\s?:\\s*(?=\\S)`, 'iu'),
  // Without a colon these are words of any sentence; before an address they are not.
  beforeAddress: new RegExp(`^(?:${LABELS[label]})\\s+(?=\\S.*@)`, 'iu'),
}));

/** The label that a text is, or begins with, and what stands behind it. */
export function labelIn(text: string): { readonly label: Label; readonly rest: string } | null {
  for (const { label, alone, before, beforeAddress } of labels) {
    if (alone.test(text)) return { label, rest: '' };
    const found = before.exec(text) ?? beforeAddress.exec(text);
    if (found !== null) return { label, rest: text.slice(found[0].length).trim() };
  }
  return null;
}

/** Whom a mail has reached: the person, in the words of the client. */
export const TO_ME = within('(?:to|to:) me|an:? mich|à:? moi|para:? mí|a:? me|para:? mim|aan:? mij|do:? mnie|bana|kime:? ben');

/** What can be done with a mail, by kind. */
export const ACTIONS = {
  reply: only('reply(?: to)?(?: all| sender)?|(?:allen )?antworten|répondre(?: à tous)?|responder(?: a todos)?|rispondi(?: a tutti)?|(?:allen )?beantwoorden|odpowiedz(?: wszystkim)?|(?:tümünü )?yanıtla'),
  forward: only('forward|weiterleiten|transférer|reenviar|inoltra|encaminhar|doorsturen|prze(?:ślij|każ)(?: dalej)?|[iİ]let'),
  away: only('delete|archive|(?:mark as |report )?(?:spam|junk)|move|mark (?:as )?unread|löschen|archivieren|verschieben|spam melden|supprimer|archiver|déplacer|eliminar|borrar|archivar|mover|elimina|archivia|sposta|apagar|excluir|arquivar|verwijderen|archiveren|verplaatsen|usuń|archiwizuj|przenieś|sil|arşivle|taşı'),
} as const;

/** Folders of mail clients, by kind. */
export const FOLDERS = {
  inbox: 'inbox|posteingang|boîte de réception|bandeja de entrada|recibidos|posta in arrivo|caixa de entrada|postvak in|inkomend|odebrane|skrzynka odbiorcza|gelen kutusu',
  sent: 'sent(?: (?:items|mail|messages))?|gesendete?(?: (?:elemente|objekte|nachrichten))?|postausgang|(?:éléments |messages )?envoyés|(?:elementos )?enviados|(?:posta )?inviat[ai]|itens enviados|verzonden(?: items)?|wysłane|gönderil(?:en|miş)(?: ögeler| postalar)?',
  drafts: 'drafts?|outbox|scheduled|entwürfe|brouillons|borradores|bozze|rascunhos|concepten|szkice|wersje robocze|taslaklar',
  away: 'trash|deleted items|junk|spam|papierkorb|corbeille|papelera|cestino|lixo|lixeira|prullenbak|kosz|çöp(?: kutusu)?',
} as const;
export const SENT = only(`(?:${FOLDERS.sent}|${FOLDERS.drafts})(?:\\s*[(\\d).]+)?`);
export const SENT_TITLE = new RegExp(`(?:^|[-–—|•·»/:]\\s*|\\]\\s*)(?:${FOLDERS.sent}|${FOLDERS.drafts})(?:\\s*\\(\\d+\\))?(?:$|\\s*[-–—|•·«/])`, 'iu');
/** In addresses, where folders are often named in English whatever the language. */
export const SENT_ADDRESS = /[/#=.:,_-](?:folder)?(?:sent|sent[-_ %20]*(?:items|mail|messages)|drafts?|outbox|gesendet\w*|enviad[oa]s|envoy\w{1,6}s|inviata|verzonden|wys\w{1,8}ane)(?![a-z])/iu;
export const FOLDER_NAMES = Object.values(FOLDERS).map((words) => only(`(?:${words})(?:\\s*[(\\d).]+)?`));

/** Titles of mail clients. */
export const MAIL_TITLE = within(`(?:web|e-?)?mail|post|posta|poczta|correo|correio|courrier|messagerie|${FOLDERS.inbox}`);
/** Parts of their addresses. */
export const MAIL_ADDRESS = /(?:^|[/.#=&?])(?:(?:web|e)?mail|imp|inbox|sogo|roundcube|horde|owa|posteingang)(?=[/.#=&?:]|$)/giu;

/** What stands at things that have a sender, a date and a text as well, and are no mail. */
export const OTHER_LABEL = only('organi[sz]er|guests|attendees|when|where|location|veranstalter|organisator|teilnehmer|wann|wo|ort|organisateur|participants|lieu|organizador|asistentes|lugar|organizzatore|partecipanti|luogo|participantes|local|deelnemers|locatie|organizator|uczestnicy|miejsce|düzenleyen|katılımcılar|yer|(?:mobile |tele)?phone|birthday|address|telefon(?:o|e|nummer|numarası)?|geburtstag|anschrift|téléphone|anniversaire|teléfono|cumpleaños|compleanno|telefone|aniversário|telefoon|verjaardag|urodziny|doğum günü|owner|reviewers?|branch|assignee|requester|status|sold by|delivered to|author|commit|total');
export const OTHER_ACTION = only('send(?: now)?|edit(?: draft)?|delete draft|discard|senden|jetzt senden|verwerfen|envoyer|enviar|invia|verzenden|wyślij|gönder|yes|no|maybe|approve|rebase|merge|track parcel|buy again|return|add to (?:cart|basket)|post comment|comment|quote|upvote|internal note|close case|edit contact|save contact');
/** In archives, which are public. */
export const ARCHIVE = within('(?:previous|next) message|sorted by|back to the (?:list|thread)|manage subscription|mailing list|view in (?:your )?browser|ansicht im browser');
