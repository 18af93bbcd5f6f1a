import * as v from 'valibot';

/** Makes a parser of a schema: what it gives fits, or is null. */
export function parserOf<Output>(schema: v.GenericSchema<unknown, Output>): (args: unknown) => Output | null {
  return (args) => {
    const result = v.safeParse(schema, args);
    return result.success ? result.output : null;
  };
}
