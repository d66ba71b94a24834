/** The languages of the interface. A new one is a file in words/, its code here, and a line in languages.ts and in bring-words.ts. */
export const interfaceLanguages = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'tr'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** How the person writes dates and numbers in that language: as in their country, where the browser names one in the agreed form. */
export function localeOf(language: string, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => tag.toLowerCase().split('-')[0] === language && /^[a-z\d]+(?:-[a-z\d]+)*$/iu.test(tag)) ?? language;
}

/** The first language of the browser's list that we speak; else English. */
export function chooseLanguage(browserLanguages: readonly string[]): InterfaceLanguage {
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/u)[0];
    const found = interfaceLanguages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}
