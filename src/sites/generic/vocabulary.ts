/**
 * The few words of interfaces that are looked at, as one vote among others: never alone, and never to tell who speaks, beside the
 * words for "you". Folded to lower case; beginnings of words.
 */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu');

/** In the line to write in, or on a list: "Type a message", "Chat history". */
export const MESSAGE = anyOf('message', 'messag', 'chat', 'nachricht', 'mensaje', 'mensagem', 'messaggi', 'bericht', 'wiadomo', '[iİ]leti(?![şs]|ldi)', 'viesti', 'meddelande', 'besked', 'mesaj', 'сообщ', 'повідом', 'رسال', 'הודע', 'メッセージ', '메시지', '消息', '訊息', 'tin nhắn', 'pesan', 'संदेश', 'write', 'type', 'schreib', 'escrib', 'escrev', 'scriv', 'écri', 'schrijf', 'typ (?:een|je|uw|hier)', 'napisz', 'yazın', 'say something', 'conversation', 'unterhaltung', 'conversación');
/** In a title: boards, where talks of two look as all others do. */
export const PRIVATE = anyOf('private (?:message|conversation|chat)', 'direct message', 'private nachricht', 'privatnachricht', 'mensajes? privad', 'conversación privada', 'messages? privé', 'messaggi privati', 'messaggio privato', 'mensage(?:m|ns) privada', 'privébericht', 'prywatn[ae] wiadomoś', 'личн\\p{L}* сообщен', 'özel mesaj', 'الرسائل الخاصة');
/** On the button beside it. */
export const SEND = anyOf('send', 'sende', 'absenden', 'enviar', 'envoyer', 'invia', 'verstu', 'verzend', 'wyślij', 'skicka', 'gönder', 'отправ', 'надіс', 'إرسال', 'שלח', '送信', '보내', '发送', '傳送', 'gửi', 'kirim', 'say');
/** Lines to write in that belong to no chat. */
export const NO_MESSAGE = anyOf('search', 'suche', 'busca', 'recherch', 'cerca', 'zoek', 'поиск', 'بحث', 'חיפוש', '検索', '搜索', 'comment', 'komment', 'coment', 'review', 'bewert', 'task', 'aufgabe', 'todo', 'to-do', 'note', 'notiz', 'e-?mail', 'subject', 'betreff', 'title', 'titel', 'url', 'coupon', 'filter', 'discussion', 'diskussion', 'feedback', 'formula', 'quick reply', 'tell us');
/** Beside a line to write in that asks for what everybody may read: "Post your answer". */
export const ANSWER = anyOf('(?:add|leave|post|write|your|post your) (?:(?:an?|your) )?(?:answer|comment)', '(?:deine|ihre) antwort', '(?:tu|su) respuesta', '(?:ta|votre) réponse', 'la tua risposta', '(?:a )?sua resposta', '(?:jouw|je|uw) antwoord', 'twoja odpowiedź', 'yanıtınız', 'cevabınız', 'ваш ответ');
/** What is said to machines and about them, and nowhere else. */
export const ASSISTANT = anyOf('ask (?:me |us )?any', 'regenerate', 'good response', 'bad response', 'stop generating', 'model selector', 'language model', 'send prompt', 'enter (?:a|your) prompt', 'chatgpt', 'ai (?:assistant|chat|model)', 'ki-assistent', 'can make mistakes', 'kann fehler machen');
/** Seen with machines and with people: several of them together tell. */
export const ASSISTANT_SIGNS: readonly RegExp[] = ['new chat', 'thumbs up', 'thumbs down', 'copy', 'retry', 'model', 'prompt', 'claude', 'gemini', 'copilot'].map((word) => anyOf(word));
/** A machine that says so itself, or is called so above the list. */
export const MACHINE_SAID = /(?:\bI(?:'m| am| ’m)|\bich bin|\bsoy|\bje suis).{0,50}(?:assistant|assistent|asistente|chatbot|\bbot)\b/iu;
export const MACHINE_TITLE = /(?:\bbot|chatbot|assistant|assistent)$/iu;
/** A speaker that is no person. */
export const MACHINE = /^(?:(?:ai|ki|virtual|digital)?[ -]?(?:assistant|assistent|asistente|chatbot|bot)|ai|ki|ia|chatgpt|gpt[-\d.o ]*|gemini|copilot|llama|mistral)$/iu;
/** Controls below public posts. */
export const PUBLIC = anyOf('like', 'reply', 'share', 'report', 'quote', 'up-?\\s?vote', 'down-?\\s?vote', '(?:add (?:a )?)?comment', 'helpful', 'add to cart', 'buy', 'gefällt', 'antwort', 'teilen', 'melden', 'zitieren', 'in den warenkorb', 'me gusta', 'responder', 'j’aime', "j'aime", 'répondre', 'permalink', 'flag');
/** A control that changes a message, by its whole label or a name of the page's own: "Edit", not "Editor"; */
export const CHANGE = /^(?:edit|bearbeiten|editar|modifier|modifica|bewerken|edytuj|düzenle)(?: (?:message|post|nachricht|mensaje|mensagem|le message|messaggio|bericht|wiadomość))?$/iu;
/** and one that tells on it. */
export const REPORT = /^(?:report|melden|denunciar|reportar|signaler|segnala|rapporteren|zgłoś|rapor et|şikayet et|bildir)(?: (?:message|post|nachricht|mensaje|mensagem|le message|messaggio|bericht|wiadomość))?$/iu;
/** How pages call the person. */
export const YOU = /^(?:you|me|du|ich|sie|yo|tú|tu|vous|moi|toi|você|eu|io|jij|ik|ja|ty|jag|mig|sen|ben|я|вы|ты|أنت|אתה|את|אני|あなた|나|我|你)(?: ?[:,(].*)?$/iu;
/** The same somewhere in a line: "You and Kim". */
export const WITH_YOU = /(?<!\p{L})(?:you|du|dir|dich|tú|ti|vous|toi|te|você|jou|jij|ty|tobą|dig|sen|ты|вы|тобой|вами|أنت|אתה|את|あなた|나|我|你)(?!\p{L})/iu;
/** Between the two of them. */
export const AND = /(?:&|\+|(?<!\p{L})(?:and|und|et|y|e|en|i|och|og|ve|и|та|و|と|和)(?!\p{L}))/iu;
/** What pages call a talk, at the beginning of the line that says whose it is. */
export const TALK = /^\s*(?:conversation|chat|messages?|unterhaltung|gespräch|conversación|discussion|conversazione|conversa|gesprek|rozmowa|sohbet)(?!\p{L})/iu;
/** Before the name of whoever is logged in: "Howdy, Ada". */
export const ACCOUNT = /(?<!\p{L})(?:me|my|mein|ich|account|konto|cuenta|compte|logged|log ?out|sign ?out|abmelden|howdy|hello|hi|hallo|welcome|willkommen|hola|bienvenid[oa]|bonjour|current ?user|user ?menu)(?!\p{L})(?! ?(?:manager|rep|executive|team))/iu;
/** Behind it, and nothing else there. */
export const OWN_ACCOUNT = /^(?:(?:my|mein|mi|mon) )?(?:account|konto|cuenta|compte|log ?out|sign ?out|abmelden|esci|sair|salir|cerrar sesión|(?:se )?déconne(?:cter|xion)|disconnetti(?:ti)?|terminar sessão|uitloggen|wyloguj(?: się)?|çıkış(?: yap)?|user ?menu|(?:logged|signed) in|angemeldet|eingeloggt|sesión iniciada|connectée?|sessão iniciada|ingelogd|zalogowan[ya])$/iu;
/** Before the name of whom something is for. */
export const ADDRESSED = /^(?:to|an|à|para|a|voor|aan|till|til|do|кому|إلى|אל|宛先|收件人)$/iu;
/** What stands at own messages alone. */
export const DELIVERY = /^[\s·•|,()-]*(?:[✓✔☑]+|sent|delivered|read|seen(?: by [^.,!?]{1,40})?|gesendet|zugestellt|gelesen|enviado|entregado|leído|visto|lid[ao]|envoyé|distribué|lu|vu|inviato|consegnato|letto|visualizzato|entregue|visualizado|verzonden|bezorgd|gelezen|gezien|wysłano|dostarczono|przeczytano|wyświetlono|gönderildi|iletildi|okundu|görüldü|отправлено|доставлено|прочитано)(?:\s*[·•]\s*.{1,20}|[\s✓✔·•|.:]*(?:\d{1,2}[:.]\d{2}.{0,12})?)$/iu;
const EDITED = 'edited|bearbeitet|editad[oa]|modifi(?:ée?|cat[oa])|bewerkt|edytowan[oy]|düzenlendi|изменено';
const VOICE = '(?:voice|audio) message|sprachnachricht|mensaje de voz|message vocal|messaggio vocale|mensagem de (?:voz|áudio)|spraakbericht|wiadomość głosowa|sesli mesaj';
const UNREAD = `(?:\\d+ )?(?:(?:new|unread|neue|ungelesene|nieuwe|ongelezen|nouveaux|nuovi|novas|nowe|nieprzeczytane|yeni|okunmamış) ${MESSAGE.source}\\p{L}*|${MESSAGE.source}\\p{L}* (?:nuevos|no leídos|non lus|nuovi|non letti|novas|não lidas))`;
/** Small words about a message that nobody said. */
export const REMARK = new RegExp(`^[\\s·•|,()[\\]-]*(?:${EDITED}|${VOICE}|forwarded|weitergeleitet|reenviado|sending|wird gesendet|failed|pinned|unread|new|neu|${UNREAD}|online|offline|typing.{0,20}|schreibt.{0,20}|${PRIVATE.source}\\p{L}* (?:to|for|an|für|para|a|pour|à|per|voor|aan|dla|do) .{1,40})[\\s·•|.…()[\\]]*$`, 'iu');
/** "Ada joined the chat": nobody said it. */
export const CAME = new RegExp(`^\\s*\\S.{0,50} (?:(?:has |have )?(?:joined|left)(?: the| this)? (?:chat|conversation|room|group|channel|call|meeting)|(?:ist|hat) (?:de[mnr]|die|das) (?:chat|gruppe|unterhaltung|raum|kanal) (?:beigetreten|verlassen)|a (?:rejoint|quitté) (?:l[ae] |l['’])(?:conversation|groupe|chat|salon|discussion)|(?:se (?:ha unido|unió) al?(?: la)?|(?:ha salido|salió|abandonó)(?: del| de la| el| la)) (?:chat|grupo|conversación|sala)|(?:si è unit[oa] al(?:la)?|ha (?:lasciato|abbandonato) (?:la|il)) (?:chat|conversazione|gruppo|stanza)|(?:entrou n|saiu d)[oa] (?:chat|grupo|conversa|sala)|(?:neemt deel aan|heeft) (?:de |het )?(?:chat|gesprek|groep)(?: verlaten)?|(?:dołączył|opuścił)[ao]?(?: do)? (?:czat|rozmow|grup|pok[oó]j|kanał)\\p{L}*|(?:sohbete|gruba|odaya|kanala) katıldı|(?:sohbetten|gruptan|odadan|kanaldan) ayrıldı)(?!\\p{L}).{0,40}$`, 'iu');
const A_MESSAGE = `(?:(?:this|a|diese|este|esta|ce|questo|dit|het|ta|tę|bu) )?${MESSAGE.source}\\p{L}*`;
const TAKEN = '(?:deleted|recalled|retracted|withdrawn|zurückgezogen|removed|unsent|gelöscht|entfernt|elimin(?:ad[oa]|ó|ato)|borrad[oa]|supprimé|apagada|excluída|verwijderd|usunięt[ao]|silindi)';
/** What stands in place of words that were taken back: "This message was deleted", "You unsent a message". Not: "This message must be deleted". */
export const DELETED = new RegExp(`^\\P{L}*(?:${A_MESSAGE} (?:(?:was|has been|wurde|ha sido|fue|a été|è stato|foi|is|została) )?${TAKEN}|(?:you|se(?: ha)?|hai|has|vous avez) ${TAKEN} ${A_MESSAGE}|(?:du hast|(?:je|jij|u) hebt) ${A_MESSAGE} ${TAKEN}|(?:você )?(?:apagou|excluiu|eliminaste|borraste|usun(?:ąłeś|ęłaś|ięto)) ${A_MESSAGE}|${A_MESSAGE} sildin(?:iz)?)(?: (?:by|von|por|par|da|door|przez|tarafından) .{1,40})?\\P{L}*$`, 'iu');
/** What a page says when it could not send: "Your message could not be sent. No connection" */
export const NOT_SENT = new RegExp(`^.{0,20}${MESSAGE.source}.{0,30}(?:not (?:be )?(?:sent|delivered)|nicht (?:gesendet|zugestellt)|no se (?:pudo|ha podido) enviar|n.a (?:pas été|pu être) envoyé|non (?:è stato )?inviato|não (?:foi|pôde ser) enviad|niet (?:worden )?(?:verzonden|verstuurd)|nie (?:została wysłana|udało się wysłać)|gönderilemedi|не отправлено).{0,60}$`, 'iu');
/** Below the messages, while somebody writes: "Ada is typing …" */
const WRITING = '(?:typing|schreib(?:t|en)|tippt|scri(?:bi|v)endo|en train d.écrire|escrev(?:endo|er)|digita(?:ndo|r)|typen|pisz[eą]|yazıyor(?:lar)?)';
export const TYPING = new RegExp(`^.{0,60}?${WRITING}[\\s.…]*$`, 'iu');
/** Behind the name of who does it. */
export const WRITES = new RegExp(`^ (?:(?:is|ist|est|está|sta|is aan het) )?(?:${WRITING}|écrit)[\\s.…]*$`, 'iu');
/** Before the clock of a message that was changed. */
export const CHANGED = new RegExp(`^(?:${EDITED}|ред\\.)\\s+`, 'iu');
const DIGIT = '[\\d٠-٩۰-۹]';
const MONTH = '(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|fév(?:rier)?|mar(?:ch|s|zo)?|mär(?:z)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|june?|juni|juin|july?|juli|juil(?:let)?|aug(?:ust)?|août|ago(?:sto)?|sep(?:t|tember|tiembre|tembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|dic(?:iembre|embre)?|ene(?:ro)?|gen(?:naio)?|febbraio|marzo|maggio|giu(?:gno)?|lug(?:lio)?|settembre|ottobre|janeiro|fev(?:ereiro)?|març?o|maio|junho|julho|set(?:embro)?|out(?:ubro)?|(?:nov|dez)embro|maart|mrt|mei|augustus|stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|janv|mag|ott|ağustos|eylül|ekim|kasım|aralık|ма[йя]|(?:янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\\.?';
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\.?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)|(?:mo|di|mi|do|fr|sa|so)\\.(?= ?,? ?\\d)';
const DAY = '(?:today|yesterday|heute|gestern|hoy|ayer|aujourd.hui|hier|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dziś|wczoraj|bugün|dün|сегодня|вчера|اليوم|أمس|היום|אתמול|今日|昨日|今天|昨天|오늘|어제)';
const TIME = `${DIGIT}{1,2}[:.h]${DIGIT}{2}(?:[:.]${DIGIT}{2})?(?:\\s?[ap]\\.?\\s?m\\.?)?(?: uhr)?`;
const DATE = `(?:${DIGIT}{1,4}[./-]${DIGIT}{1,2}(?:[./-]${DIGIT}{0,4})?|${MONTH} ${DIGIT}{1,2}(?:st|nd|rd|th)?(?:,? ${DIGIT}{4})?|${DIGIT}{1,2}\\.? (?:de )?${MONTH}(?:,? (?:de )?${DIGIT}{4})?|${DIGIT}{4}年${DIGIT}+月${DIGIT}+日)`;
const AGO = `(?:(?:vor|hace|il y a|in|about|over) )*(?:an?|${DIGIT}+|a few|few|einem?|einer|less than a) ?(?:s|sec|secs|seconds?|sek|m|mins?|minutes?|minuten?|h|hrs?|hours?|std|stunden?|d|days?|tag(?:en)?|w|weeks?|wochen?|mo|months?|monat(?:en)?|y|years?|minutos?|horas?|días?|heures?|jours?)\\.?(?: ago)?|just now|gerade eben|maintenant|(?:um|uma|un|una|een|${DIGIT}+)\\s?\\p{L}{1,10}\\.? (?:fa|geleden|temu|önce)|(?:há )?(?:uma?|${DIGIT}+)\\s?(?:min\\p{L}*|h|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)(?: atrás)?|(?:godzinę|minutę|dzień|tydzień) temu`;
const MOMENT = `(?:${TIME}|${DATE}|${WEEKDAY}|${DAY}|${AGO}|at|um|à|a las|${DIGIT}{4})`;
/** A clock, a date, or how long ago, with the marks of delivery that may stand beside it, and nothing else. */
export const CLOCK = new RegExp(`^[\\s[(·•|,\\-–—<]*${MOMENT}(?:[\\s,·•|\\-–—]+${MOMENT}){0,5}[\\s\\])>·•|,:.\\-–—✓✔☑]*$`, 'iu');
