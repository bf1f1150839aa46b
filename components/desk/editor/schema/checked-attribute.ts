/** Attributes of blocks that hold only what the body's own schema accepts, wherever a value comes from. */
import type { Attribute } from '@tiptap/core';
import type { z } from 'zod';

interface Source {
  /** Its name in HTML that is copied here: `data-place`. */
  html: string;
  /** What a block has that says nothing else. Without one, a block without a value is none. */
  fallback?: string | number | boolean;
  /** Reads it from HTML that is not ours; by default only `html` is read. */
  read?: (element: HTMLElement) => unknown;
}

/**
 * One attribute under the schema of the stored body. ProseMirror's `check` refuses a stored document with another value;
 * in pasted HTML such a value becomes the fallback.
 */
function checkedAttribute(name: string, schema: z.ZodType, { html, fallback, read }: Source): Attribute {
  const accepted = (value: unknown): unknown => {
    const parsed = value === null ? undefined : schema.safeParse(value);
    return parsed?.success ? parsed.data : fallback;
  };
  return {
    ...(fallback === undefined ? { isRequired: true } : { default: fallback }),
    validate: (value: unknown) => {
      if (!schema.safeParse(value).success) throw new RangeError(`No ${name} is like that.`);
    },
    parseHTML: (element) => accepted(read ? read(element) : element.getAttribute(html)),
    renderHTML: (attributes) => ({ [html]: String(attributes[name]) }),
  };
}

/** The attributes of a block, each under its part of the body's schema. */
export function checkedAttributes<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
  sources: { [Name in keyof Shape]: Source },
): Record<string, Attribute> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, checkedAttribute(name, schema, sources[name as keyof Shape])]));
}
