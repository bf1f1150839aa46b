import type { Schema } from '@tiptap/pm/model';

/** How deep a part may have lain that was copied from a text of ours. */
const DEEPEST = 24;

/**
 * Whether what ProseMirror writes around a copied part is its own: the blocks that the part lay in. Any page can write
 * one too, so each block in it must be one that the schema has, with attributes that it accepts.
 */
export function isGenuineContext(value: string, schema: Schema): boolean {
  const [, start, end, context] = /^(\d{1,2}) (\d{1,2})(?: -\d{1,2})? (\[.*\])$/s.exec(value) ?? [];
  if (!context || Number(start) > DEEPEST || Number(end) > DEEPEST) return false;
  try {
    const around = JSON.parse(context) as unknown[];
    for (let index = 0; index < around.length; index += 2) {
      const attrs = around[index + 1];
      const isObject = attrs === null || (typeof attrs === 'object' && !Array.isArray(attrs));
      const node = isObject && schema.nodes[String(around[index])]?.createAndFill(attrs as Record<string, unknown> | null);
      if (!node) return false;
      node.check();
    }
    return true;
  } catch {
    return false;
  }
}
