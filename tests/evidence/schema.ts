/** As much of JSON Schema as docs/evidence.schema.json uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** @returns what is wrong, by place; none where the value is as the schema says */
export function faultsBySchema(value: unknown, schema: Schema, root: Schema = schema, place = '$'): readonly string[] {
  if (schema.$ref !== undefined) return faultsBySchema(value, root.$defs![schema.$ref.replace('#/$defs/', '')]!, root, place);
  if (schema.oneOf !== undefined) {
    const tried = schema.oneOf.map((one) => faultsBySchema(value, one, root, place));
    return tried.filter((faults) => faults.length === 0).length === 1 ? [] : [`${place}: fits ${tried.filter((faults) => faults.length === 0).length} of the kinds`];
  }
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (schema.type !== undefined && ![schema.type].flat().includes(type)) return [`${place}: is ${type}`];
  if (schema.const !== undefined && value !== schema.const) return [`${place}: is not ${String(schema.const)}`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${place}: is none of ${schema.enum.join(', ')}`];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(String(value))) return [`${place}: does not look right`];
  if (Array.isArray(value)) return schema.items === undefined ? [] : value.flatMap((inner, index) => faultsBySchema(inner, schema.items!, root, `${place}[${index}]`));
  if (type !== 'object') return [];
  const fields = value as Record<string, unknown>;
  return [
    ...(schema.required ?? []).filter((name) => !(name in fields)).map((name) => `${place}.${name}: is missing`),
    ...Object.entries(fields).flatMap(([name, inner]) => {
      const known = schema.properties?.[name];
      if (known === undefined) return schema.additionalProperties === false ? [`${place}.${name}: is not known`] : [];
      return faultsBySchema(inner, known, root, `${place}.${name}`);
    }),
  ];
}
