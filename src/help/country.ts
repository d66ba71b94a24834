/** Time zones of the countries that have entries; the browser's language alone says little of where somebody is. */
const ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina America/Buenos_Aires', AT: 'Europe/Vienna', AU: 'Australia/', BE: 'Europe/Brussels', BG: 'Europe/Sofia',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus America/Belem America/Cuiaba America/Maceio America/Campo_Grande America/Porto_Velho America/Rio_Branco',
  CA: 'America/Toronto America/Vancouver America/Montreal America/Halifax America/Winnipeg America/Edmonton America/Regina America/St_Johns', CH: 'Europe/Zurich', CI: 'Africa/Abidjan', CO: 'America/Bogota', CY: 'Asia/Nicosia', CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen', DK: 'Europe/Copenhagen', EE: 'Europe/Tallinn', ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta', FI: 'Europe/Helsinki', FR: 'Europe/Paris', GB: 'Europe/London', GH: 'Africa/Accra', GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong', HR: 'Europe/Zagreb', HU: 'Europe/Budapest', IE: 'Europe/Dublin', IL: 'Asia/Jerusalem', IN: 'Asia/Kolkata Asia/Calcutta', IS: 'Atlantic/Reykjavik', IT: 'Europe/Rome', JP: 'Asia/Tokyo', KE: 'Africa/Nairobi', KR: 'Asia/Seoul',
  LT: 'Europe/Vilnius', LU: 'Europe/Luxembourg', LV: 'Europe/Riga', MT: 'Europe/Malta', MX: 'America/Mexico_City America/Monterrey America/Tijuana America/Cancun America/Merida', MY: 'Asia/Kuala_Lumpur Asia/Kuching', NG: 'Africa/Lagos', NL: 'Europe/Amsterdam', NO: 'Europe/Oslo', NZ: 'Pacific/Auckland',
  PH: 'Asia/Manila', PL: 'Europe/Warsaw', PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores', RO: 'Europe/Bucharest', SE: 'Europe/Stockholm', SG: 'Asia/Singapore', SI: 'Europe/Ljubljana', SK: 'Europe/Bratislava', TR: 'Europe/Istanbul Asia/Istanbul',
  US: 'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Anchorage Pacific/Honolulu America/Indiana America/Boise', ZA: 'Africa/Johannesburg',
};

/**
 * A guess that the person can change: where the clock is set to, else the region of the browser's languages.
 * @param timeZone IANA name, as Intl tells it
 * @returns ISO 3166-1, or null where nothing tells
 */
export function guessCountry(timeZone: string, languages: readonly string[]): string | null {
  const byClock = Object.entries(ZONES).find(([, zones]) => zones.split(' ').some((zone) => timeZone === zone || (timeZone.startsWith(zone) && (zone.endsWith('/') || timeZone[zone.length] === '/'))));
  if (byClock !== undefined) return byClock[0];
  const regions = languages.map((language) => /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b/u.exec(language)?.[1]).filter((region) => region !== undefined);
  return regions[0] ?? null;
}
