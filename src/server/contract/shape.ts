import { z } from 'zod';

/** A list on the wire. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/**
 * The schema of a record of the model: one schema for each of its fields, so that a field added to the type is missed by the type check until it is
 * described here. Fields the schema does not know are passed through, and a test over whole dossiers fails on them.
 */
export function record<T>(name: string, fields: { readonly [K in keyof Required<T>]: z.ZodType }): z.ZodType<T> {
  return z.looseObject(fields as Record<string, z.ZodType>).meta({ id: name }) as unknown as z.ZodType<T>;
}

/** A record that is always made here and holds nothing else. */
export function exact<T>(name: string, fields: { readonly [K in keyof Required<T>]: z.ZodType }): z.ZodType<T> {
  return z.object(fields as Record<string, z.ZodType>).meta({ id: name }) as unknown as z.ZodType<T>;
}

/** UTF-16 offset. */
export const offset = z.int().min(0);
/** Any text, null where nothing is known. */
export const maybe = z.string().nullable();
/** An EDTF date or null. */
export const edtf = z.string().nullable().describe('EDTF (ISO 8601-2)');
