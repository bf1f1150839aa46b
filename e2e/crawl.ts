/** Follows every link of a portal from its front page. */
export interface Visited {
  path: string;
  status: number;
  html: string;
}

/** Asks for each address of the portal that a page links to, once, at most `most` of them. */
export async function crawl(address: string, start: string[] = ['/'], most = 1_500): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const waiting = [...start];
  while (waiting.length > 0 && visited.size < most) {
    const batch = waiting.splice(0, 8).filter((path) => !visited.has(path));
    const answers = await Promise.all(
      batch.map(async (path) => {
        const answer = await fetch(new URL(path, address), { redirect: 'manual' });
        return { path, status: answer.status, html: await answer.text() };
      }),
    );
    for (const answer of answers) {
      visited.set(answer.path, answer);
      for (const [, href = ''] of answer.html.matchAll(/\shref="([^"]*)"/g)) {
        const target = URL.parse(href.replaceAll('&amp;', '&'), new URL(answer.path, address));
        if (target?.origin === new URL(address).origin && !visited.has(target.pathname + target.search))
          waiting.push(target.pathname + target.search);
      }
    }
  }
  return visited;
}
