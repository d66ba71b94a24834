import { bulkBlackmailMail } from './bulk-blackmail-mail.ts';
import { channelSwitch } from './channel-switch.ts';
import { contactsClaim } from './contacts-claim.ts';
import { deadline } from './deadline.ts';
import { hackedClaim } from './hacked-claim.ts';
import { impersonation } from './impersonation.ts';
import { intimateRequest } from './intimate-request.ts';
import { moneyDemand } from './money-demand.ts';
import { plainExtortion } from './plain-extortion.ts';
import { publishThreat } from './publish-threat.ts';
import { rapidIntimacy } from './rapid-intimacy.ts';
import { recordedClaim } from './recorded-claim.ts';
import { repeatedDemand } from './repeated-demand.ts';
import { repeatedIntimateRequest } from './repeated-intimate-request.ts';
import type { Rule } from './rule.ts';
import { secondFraud } from './second-fraud.ts';
import { secrecyRule } from './secrecy.ts';
import { sexualPictureFirst } from './sexual-picture-first.ts';
import { videoPush } from './video-push.ts';

/** Every rule, in the order of the offender's script. */
export const rules: readonly Rule[] = [
  impersonation,
  rapidIntimacy,
  secrecyRule,
  channelSwitch,
  videoPush,
  sexualPictureFirst,
  intimateRequest,
  repeatedIntimateRequest,
  recordedClaim,
  hackedClaim,
  contactsClaim,
  publishThreat,
  plainExtortion,
  moneyDemand,
  deadline,
  repeatedDemand,
  secondFraud,
  bulkBlackmailMail,
];
