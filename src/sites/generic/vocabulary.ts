/**
 * The few words of interfaces that are looked at, as one vote among others: never alone, and never to tell who speaks, beside the
 * words for "you". Folded to lower case; beginnings of words.
 */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu');

/** In the line to write in, or on a list: "Type a message", "Chat history". */
export const MESSAGE = anyOf('message', 'messag', 'chat', 'nachricht', 'mensaje', 'mensagem', 'messaggi', 'bericht', 'wiadomo', 'viesti', 'meddelande', 'besked', 'mesaj', 'сообщ', 'повідом', 'رسال', 'הודע', 'メッセージ', '메시지', '消息', '訊息', 'tin nhắn', 'pesan', 'संदेश', 'write', 'type', 'schreib', 'escrib', 'scriv', 'écri', 'say something', 'conversation', 'unterhaltung', 'conversación');
/** On the button beside it. */
export const SEND = anyOf('send', 'sende', 'absenden', 'enviar', 'envoyer', 'invia', 'verstu', 'verzend', 'wyślij', 'skicka', 'gönder', 'отправ', 'надіс', 'إرسال', 'שלח', '送信', '보내', '发送', '傳送', 'gửi', 'kirim', 'say');
/** Lines to write in that belong to no chat. */
export const NO_MESSAGE = anyOf('search', 'suche', 'busca', 'recherch', 'cerca', 'zoek', 'поиск', 'بحث', 'חיפוש', '検索', '搜索', 'comment', 'komment', 'coment', 'review', 'bewert', 'task', 'aufgabe', 'todo', 'to-do', 'note', 'notiz', 'e-?mail', 'subject', 'betreff', 'title', 'titel', 'url', 'coupon', 'filter', 'discussion', 'diskussion', 'feedback', 'formula', 'quick reply', 'tell us');
/** What people say to machines, and what machines are called. */
export const ASSISTANT = anyOf('ask (?:me |us )?any', 'ask (?:a |your )?(?:question|follow)', 'ask [A-Z]?\\w+ ?(?:…|\\.\\.\\.)?$', 'frag(?:e|en)? (?:stellen|etwas)', 'prompt', 'regenerate', 'good response', 'bad response', 'thumbs up', 'thumbs down', 'language model', 'chatgpt', 'copilot', 'gemini', 'claude', 'ai (?:assistant|chat|model)', 'ki-assistent', 'can make mistakes', 'kann fehler machen', 'model selector', 'stop generating', 'new chat');
/** A speaker that is no person. */
export const MACHINE = /^(?:(?:ai|ki|virtual|digital)?[ -]?(?:assistant|assistent|asistente|chatbot|bot)|ai|ki|ia|chatgpt|gpt[-\d.o ]*|claude|gemini|copilot|llama|mistral|system)$/iu;
/** Controls below public posts. */
export const PUBLIC = anyOf('like', 'reply', 'share', 'report', 'quote', 'upvote', 'downvote', 'helpful', 'add to cart', 'buy', 'gefällt', 'antwort', 'teilen', 'melden', 'zitieren', 'in den warenkorb', 'me gusta', 'responder', 'j’aime', "j'aime", 'répondre', 'permalink', 'flag');
/** How pages call the person. */
export const YOU = /^(?:you|me|du|ich|sie|yo|tú|tu|vous|moi|toi|você|eu|io|jij|ik|ja|ty|jag|mig|sen|ben|я|вы|ты|أنت|אתה|את|אני|あなた|나|我|你)(?: ?[:,(].*)?$/iu;
/** What stands at own messages alone. */
export const DELIVERY = /^[\s·•|,()-]*(?:[✓✔☑]+|sent|delivered|read|seen(?: by .*)?|gesendet|zugestellt|gelesen|enviado|entregado|leído|visto|envoyé|distribué|lu|vu|inviato|consegnato|letto|отправлено|доставлено|прочитано)[\s✓✔·•|.:]*(?:\d{1,2}[:.]\d{2}.*)?$/iu;
/** Small words about a message that nobody said. */
export const REMARK = /^[\s·•|,()[\]-]*(?:edited|bearbeitet|editado|modifié|forwarded|weitergeleitet|reenviado|sending|wird gesendet|failed|pinned|unread|new|neu|new messages|neue nachrichten|online|offline|typing.*|schreibt.*|изменено)[\s·•|.…()[\]]*$/iu;
/** See below. */
export const CLOCK = clockPattern();

/** A clock, a date, or how long ago, with the marks of delivery that may stand beside it, and nothing else. */
function clockPattern(): RegExp {
  const digits = '[\\d٠-٩۰-۹]';
  const clock = `${digits}{1,2}[:.h]${digits}{2}(?:[:.]${digits}{2})?(?: ?[ap]\\.? ?m\\.?)?(?: uhr)?`;
  const month = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)[\\p{L}]*\\.?';
  const weekday = '(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mié|mer|jue|gio|vie|ven|sáb|sam|dom|пн|вт|ср|чт|пт|сб|вс)[\\p{L}]{0,8}\\.?';
  const day = '(?:today|yesterday|heute|gestern|hoy|ayer|aujourd.hui|hier|oggi|ieri|сегодня|вчера|اليوم|أمس|היום|אתמול|今日|昨日|今天|昨天)';
  const date = `(?:${digits}{1,4}[./-]${digits}{1,2}(?:[./-]${digits}{0,4})?|${month} ${digits}{1,2}(?:st|nd|rd|th)?(?:,? ${digits}{4})?|${digits}{1,2}\\.? (?:de )?${month}(?:,? (?:de )?${digits}{4})?|${digits}{4}年${digits}+月${digits}+日)`;
  const ago = `(?:(?:vor|hace|il y a|in) )?(?:an?|${digits}+|few|einem?|einer) ?(?:s|sec|seconds?|sek|m|mins?|minutes?|minuten?|h|hrs?|hours?|std|stunden?|d|days?|tag(?:en)?|w|weeks?|wochen?|mo|months?|monat(?:en)?|y|years?|minutos?|horas?|días?|heures?|jours?)\\.?(?: ago)?|just now|now|gerade eben|jetzt|ahora|maintenant`;
  const part = `(?:${clock}|${date}|${weekday}|${day}|${ago}|at|um|à|a las|${digits}{4})`;
  return new RegExp(`^[\\s[(·•|,\\-–—<]*${part}(?:[\\s,·•|\\-–—]+${part}){0,5}[\\s\\])>·•|,:.\\-–—✓✔☑]*$`, 'iu');
}
