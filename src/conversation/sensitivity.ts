/** How early a warning comes: the person's choice. */
export const SENSITIVITIES = ['early', 'usual', 'late'] as const;

export type Sensitivity = (typeof SENSITIVITIES)[number];
