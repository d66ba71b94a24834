import type { PaymentKind } from '../advice/words/words.ts';

/** Where demanded money usually goes: payment and transfer services, shops for gift cards, exchanges. From what police and helplines name. */
const PAYMENT_SITES: Readonly<Record<Exclude<PaymentKind, 'bank'>, readonly string[]>> = {
  app: ['paypal.com', 'paypal.me', 'cash.app', 'venmo.com', 'zellepay.com', 'revolut.com', 'revolut.me', 'wise.com', 'skrill.com', 'neteller.com', 'payoneer.com', 'monzo.me', 'bizum.es', 'twint.ch', 'vipps.no', 'swish.nu', 'wero-wallet.eu', 'gcash.com', 'papara.com'],
  transfer: ['westernunion.com', 'moneygram.com', 'riamoneytransfer.com', 'worldremit.com', 'remitly.com', 'xoom.com', 'taptapsend.com', 'sendwave.com', 'paysend.com', 'azimo.com'],
  'gift-card': ['paysafecard.com', 'giftcards.com', 'rewarble.com', 'eneba.com', 'g2a.com', 'kinguin.net', 'dundle.com', 'recharge.com', 'guthaben.de', 'startselect.com', 'neosurf.com', 'transcash.fr', 'pcs.fr', 'cashtocode.com', 'openbucks.com', 'aufladen.de', 'gamecardsdirect.com', 'razer.com'],
  crypto: ['binance.com', 'coinbase.com', 'kraken.com', 'crypto.com', 'bitstamp.net', 'bitpanda.com', 'bitvavo.com', 'bybit.com', 'okx.com', 'kucoin.com', 'gemini.com', 'blockchain.com', 'moonpay.com', 'paxful.com', 'localcoinswap.com', 'coinmama.com', 'changelly.com', 'trustwallet.com', 'btcturk.com', 'zonda.exchange', 'bison.com', 'bitcoin.de'],
};

const KIND_OF: ReadonlyMap<string, PaymentKind> = new Map(Object.entries(PAYMENT_SITES).flatMap(([kind, hosts]) => hosts.map((host) => [host, kind as PaymentKind] as const)));

/** What the browser is asked for, and what the reminder is registered for. */
export const paymentOrigins: readonly string[] = [...KIND_OF.keys()].toSorted().map((host) => `*://*.${host}/*`);

/** How the site at this host moves money; null for any other host. */
export function paymentKind(host: string): PaymentKind | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const kind = KIND_OF.get(rest);
    if (kind !== undefined) return kind;
  }
  return null;
}
