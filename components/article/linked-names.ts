/** Cuts a sentence where the given names stand in it, so that each can be linked whatever the language does around it. */

export interface SentencePart {
  text: string;
  /** Where the name leads; undefined for the words between names and for names that lead nowhere. */
  path?: string;
}

/** `people` are looked for in their order; one that the sentence does not name is passed over. */
export function linkedNames(sentence: string, people: { name: string; path: string | null }[]): SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  for (const { name, path } of people) {
    const at = sentence.indexOf(name, from);
    if (at < 0 || path === null) continue;
    if (at > from) parts.push({ text: sentence.slice(from, at) });
    parts.push({ text: name, path });
    from = at + name.length;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from) });
  return parts;
}
