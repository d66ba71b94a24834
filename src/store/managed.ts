import { SENSITIVITIES } from '../conversation/sensitivity.ts';
import { GUARDS, type GuardsOn } from '../guards/guard.ts';
import { isRetention, MANAGED_NAMES, MOST_RETENTION, type Managed, type ManagedName } from './settings.ts';

/** What values may name. */
export interface Known {
  readonly sites: readonly string[];
  /** ISO 3166-1, and INT for all others. */
  readonly countries: readonly string[];
}

export interface ManagedRead {
  readonly managed: Managed;
  /** A sentence on each value that is not as it should be. Those are passed over. */
  readonly faults: readonly string[];
}

/** Reads what families, schools or firms have set (docs/managed.md). @param values of the browser's managed storage */
export function managedFrom(values: Readonly<Record<string, unknown>>, known: Known): ManagedRead {
  const faults: string[] = [];
  const fault = (text: string): undefined => void faults.push(text);
  const must = (name: string, be: string): undefined => fault(`The managed setting "${name}" must be ${be}; it is passed over.`);

  /** What of a list is known; undefined where it is no list, or nothing of it is. */
  function namesIn<Name extends string>(name: string, names: readonly Name[]): readonly Name[] | undefined {
    const value = values[name];
    if (!Array.isArray(value)) return must(name, 'a list of names');
    const right = names.filter((one) => value.includes(one));
    for (const one of value) if (!names.includes(one)) fault(`The managed setting "${name}" knows no ${JSON.stringify(one)}; it is passed over.`);
    return right.length > 0 || value.length === 0 ? right : undefined;
  }

  function guards(value: unknown): Partial<GuardsOn> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return must('guards', 'an object of true and false');
    const right = Object.entries(value).filter(([name, on]) => {
      if (!(GUARDS as readonly string[]).includes(name)) fault(`The managed setting "guards" knows no "${name}"; it is passed over.`);
      else if (typeof on !== 'boolean') must(`guards.${name}`, 'true or false');
      else return true;
      return false;
    });
    return right.length === 0 ? undefined : (Object.fromEntries(right) as Partial<GuardsOn>);
  }

  const readers: { readonly [Name in ManagedName]: (value: unknown) => Managed[Name] | undefined } = {
    sites: () => namesIn('sites', known.sites),
    country: (value) => known.countries.find((code) => code === value) ?? must('country', 'one of the countries that Porchlight knows, in two capital letters, or "INT"'),
    sensitivity: (value) => SENSITIVITIES.find((one) => one === value) ?? must('sensitivity', `one of ${SENSITIVITIES.join(', ')}`),
    retention: (value) => (isRetention(value) ? value : must('retention', `a whole number of days from 1 to ${MOST_RETENTION}`)),
    guards,
  };

  for (const name of Object.keys(values)) if (name !== 'locked' && !(MANAGED_NAMES as readonly string[]).includes(name)) fault(`There is no managed setting "${name}"; it is passed over.`);
  const set = MANAGED_NAMES.flatMap((name) => {
    const value = values[name] === undefined ? undefined : readers[name](values[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const locked = values.locked === undefined ? [] : (namesIn('locked', MANAGED_NAMES) ?? []);
  for (const name of locked) if (values[name] === undefined) fault(`The managed setting "${name}" is locked and has no value; the person decides.`);
  return { managed: set.length === 0 ? {} : { ...Object.fromEntries(set), ...(locked.length === 0 ? {} : { locked }) }, faults };
}
