/** Everything visible about a rule hangs on its id here; the sentences are in words/. In the order of the offender's script. */
export const RULE_IDS = [
  'impersonation',
  'rapid-intimacy',
  'secrecy',
  'channel-switch',
  'video-push',
  'sexual-picture-first',
  'intimate-request',
  'repeated-intimate-request',
  'recorded-claim',
  'hacked-claim',
  'contacts-claim',
  'publish-threat',
  'plain-extortion',
  'money-demand',
  'deadline',
  'repeated-demand',
  'second-fraud',
  'bulk-blackmail-mail',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export function isRuleId(rule: string): rule is RuleId {
  return RULE_IDS.some((id) => id === rule);
}
