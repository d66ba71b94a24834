import type { ChatEvent, Media } from '../conversation/message.ts';

/** What WhatsApp writes in place of what it left out, in the languages of its exports; compared in lower case. */
const OMITTED: readonly (readonly [RegExp, Media])[] = [
  [/^(?:image|bild|foto|photo|imagen|immagine|imagem|afbeelding|grafik\p{L}*|obraz|görüntü|gif|sticker|autocollant|naklejk\p{L}*|çıkartma)(?!\p{L}).*(?:omitted|weggelassen|ausgeschlossen|omitid[oa]|absente?|omis[e]?|omess[oa]|ocultad[oa]|weggelaten|dahil edilmedi)$/u, 'image'],
  [/^pominięto (?:grafikę|obraz|zdjęcie|gif|naklejkę)$/u, 'image'],
  [/^(?:video|vídeo|vidéo|videonotiz|video note)(?!\p{L}).*(?:omitted|weggelassen|omitido|absente|omesso|ocultado|weggelaten|dahil edilmedi)$/u, 'video'],
  [/^pominięto (?:wideo|film)$/u, 'video'],
  [/^(?:audio|áudio|ses|sprachnachricht)(?!\p{L}).*(?:omitted|weggelassen|omitido|omis|absent|omesso|ocultado|weggelaten|dahil edilmedi)$/u, 'voice'],
  [/^pominięto (?:audio|dźwięk)$/u, 'voice'],
  [/^(?:.{1,60} )?(?:document|dokument|documento|belge|contact card|kontaktkarte|visitenkarte)(?!\p{L}).*(?:omitted|weggelassen|omitido|absent|omis|omesso|ocultado|weggelaten|dahil edilmedi)$/u, 'file'],
];

/** Android leaves all kinds out alike: "<Media omitted>". */
const MEDIA_OMITTED = new Set(
  ['Media omitted', 'Medien ausgeschlossen', 'Medien weggelassen', 'Multimedia omitido', 'Archivo omitido', 'Médias omis', 'Fichier omis', 'Media omessi', 'Mídia oculta', 'Mídia omitida', 'Ficheiro não revelado', 'Media weggelaten', 'Pominięto multimedia', 'Medya dahil edilmedi', 'Medya atlanmış', 'Без медиафайлов', 'تم استبعاد الوسائط'].map((text) => text.toLowerCase()),
);

const EDITED = /(?<!\s)\s*\u200e?<(?:This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje\.?|Ce message a été modifié|Questo messaggio è stato modificato|Mensagem editada|Esta mensagem foi editada|Dit bericht is bewerkt|(?:Ta )?[Ww]iadomość została edytowana|Bu mesaj düzenlendi)>$/u;

const VIDEO_CALL = /video\s?call|videoanruf|videollamada|appel vidéo|videochiamata|(?:chamada|ligação) de vídeo|videogesprek|video-oproep|połączenie wideo|rozmowa wideo|görüntülü arama/iu;
const VOICE_CALL = /(?:voice|phone|missed|group) call|(?:sprach|gruppen)?anruf|llamada|appel (?:vocal|manqué)|chiamata|(?:chamada|ligação) (?:de voz|perdida)|(?:spraak)?oproep|połączenie (?:głosowe|nieodebrane)|nieodebrane połączenie|sesli arama|cevapsız arama/iu;

const KINDS: readonly (readonly [RegExp, Media])[] = [
  [/\.(?:jpe?g|png|webp|gif|heic)$/iu, 'image'],
  [/\.(?:mp4|mov|3gp|mkv|webm)$/iu, 'video'],
  [/\.(?:opus|ogg|m4a|mp3|aac|amr)$/iu, 'voice'],
];

/** "IMG-20260102-WA0001.jpg (file attached)" and "<attached: 00000012-PHOTO….jpg>", in any language. */
const ATTACHED = /^(?:<[^<>:]{2,40}: ?(?<ios>[^<>\n]{1,200}\.\w{2,5})>|(?<android>[^\n<>()]{1,200}\.\w{2,5}) \([^()\n]{3,40}\))(?:\n(?<caption>[\s\S]*))?$/u;

export interface Said {
  readonly text: string;
  readonly media?: Media;
  readonly event?: ChatEvent;
}

/** @param text the message as exported, with the mark that WhatsApp sets before its own words */
export function readSaid(text: string): Said {
  const isTheirs = text.startsWith('\u200e');
  // Most messages hold no bracket, and need not be looked through for what stands in brackets.
  const said = (text.includes('>') ? text.replace(EDITED, '') : text).replace(/^\u200e+/u, '').trim();
  const attached = said.includes('>') || said.includes(')') ? ATTACHED.exec(said)?.groups : undefined;
  if (attached !== undefined) return { text: attached.caption?.trim() ?? '', media: kindOf((attached.ios ?? attached.android)!) };
  const lower = said.toLowerCase();
  // A picture that may be opened once is exported as "null".
  if (MEDIA_OMITTED.has(lower.replace(/^<|>$/gu, '')) || lower === 'null') return { text: '', media: 'file' };
  const omitted = OMITTED.find(([pattern]) => pattern.test(lower));
  if (omitted !== undefined) return { text: '', media: omitted[1] };
  return isTheirs ? { text: said, event: eventOf(said) } : { text: said };
}

/** What a row tells that nobody has said. */
export function eventOf(text: string): ChatEvent {
  if (text.length < 80 && VIDEO_CALL.test(text)) return 'video-call';
  return text.length < 80 && VOICE_CALL.test(text) ? 'call' : 'notice';
}

export function kindOf(file: string): Media {
  return KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? 'file';
}
