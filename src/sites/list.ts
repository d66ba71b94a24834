import { badoo } from './badoo.ts';
import { bumble } from './bumble.ts';
import { converse } from './converse.ts';
import { discord } from './discord.ts';
import { hostsOf } from './field.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { googleChat } from './google-chat.ts';
import { googleMessages } from './google-messages.ts';
import { grindr } from './grindr.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { lovoo } from './lovoo.ts';
import { match } from './match.ts';
import { messenger } from './messenger.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { okcupid } from './okcupid.ts';
import { outlook } from './outlook.ts';
import { parship } from './parship.ts';
import { plentyOfFish } from './plenty-of-fish.ts';
import { proton } from './proton.ts';
import { reddit } from './reddit.ts';
import { roblox } from './roblox.ts';
import { roundcube } from './roundcube.ts';
import type { Adapter } from './site.ts';
import { snapchat } from './snapchat.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { steam } from './steam.ts';
import { teams } from './teams.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { tiktok } from './tiktok.ts';
import { tinder } from './tinder.ts';
import { twitch } from './twitch.ts';
import { videoChat } from './video-chat.ts';
import { vk } from './vk.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { yahoo } from './yahoo.ts';
import { zimbra } from './zimbra.ts';

/** Every site that Porchlight reads. Clients that live on any host come last. */
export const adapters: readonly Adapter[] = [
  badoo, bumble, discord, googleChat, googleMessages, grindr, instagram, linkedin, lovoo, match, messenger, okcupid, parship, plentyOfFish,
  reddit, roblox, snapchat, steam, teams, telegramA, telegramK, tiktok, tinder, twitch, videoChat, vk, whatsapp, x,
  gmail, gmx, outlook, proton, yahoo,
  converse, nextcloudMail, roundcube, snappymail, sogo, zimbra,
];

/** Those with hosts of their own, which are read without being asked for each time. */
export const listed: readonly Adapter[] = adapters.filter((adapter) => adapter.hosts.length > 0);

/** Match patterns of all sites, for the manifests. */
export const hosts: readonly string[] = hostsOf(listed);
