/** What interfaces call the person themselves where others have their name. By language, because "Ben" and "Ty" are names elsewhere. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'you me',
  de: 'du ich sie',
  fr: 'vous toi tu moi',
  es: 'tú usted yo',
  it: 'tu io',
  pt: 'você tu eu',
  nl: 'jij je u ik',
  pl: 'ty ja',
  tr: 'sen siz ben',
  ru: 'вы ты я',
};

/** The page's language, as two letters; English where it does not tell. */
export function languageOf(root: Document): string {
  const language = root.documentElement.lang.slice(0, 2).toLowerCase();
  return /^[a-z]{2}$/u.test(language) ? language : 'en';
}

export function isYou(name: string, language: string): boolean {
  return `${WORDS.en} ${WORDS[language] ?? ''}`.split(' ').includes(name.toLowerCase());
}
