/** What the other side writes while pages are measured: ordinary talk, or the figures would hold what a warning costs. */
export function message(number: number): string {
  return `bus ${number} was late again, i walked home along the lake`;
}
