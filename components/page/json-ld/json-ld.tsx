/** What a page says to search engines, beside what it says to readers: data, which no browser runs. The one place for it. */
import type { Graph } from 'schema-dts';

export function JsonLd({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the content of a script is no markup, and nothing in this one can end it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: written(graph) }} />;
}

/** As JSON in which no sign begins a tag or a comment: whatever a headline or a name holds, the script ends where we end it. */
function written(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
