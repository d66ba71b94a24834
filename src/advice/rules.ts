/**
 * Everything visible about a rule hangs on its id here; the sentences are in words/.
 * Sources are rows of the requirements (S001–S153) or short names of the advice page.
 */
export const RULE_SOURCES = {
  impersonation: ['S061', 'S062'],
  'rapid-intimacy': ['S002', 'S010', 'S011'],
  secrecy: ['S011', 'S030'],
  'channel-switch': ['S019', 'S093'],
  'video-push': ['S020', 'S021', 'S025'],
  'sexual-picture-first': ['S022', 'S023', 'S024'],
  'intimate-request': ['S026', 'S027', 'S028'],
  'repeated-intimate-request': ['S029', 'S030'],
  'recorded-claim': ['S037', 'S038', 'S039'],
  'hacked-claim': ['S049'],
  'contacts-claim': ['S050', 'S052'],
  'publish-threat': ['S042', 'S043', 'S044', 'S045'],
  'plain-extortion': ['S042', 'S043', 'S046', 'S047'],
  'money-demand': ['S046', 'S047', 'S048'],
  deadline: ['S054', 'ZCB'],
  'repeated-demand': ['S055', 'S106'],
  'second-fraud': ['FBI-R', 'WP', 'S055'],
  'bulk-blackmail-mail': ['S057', 'S058', 'S059', 'S060'],
} as const satisfies Record<string, readonly string[]>;

export type RuleId = keyof typeof RULE_SOURCES;

export function isRuleId(rule: string): rule is RuleId {
  return Object.hasOwn(RULE_SOURCES, rule);
}
