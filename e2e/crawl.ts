/** Follows every link of a portal from its front page. */
import { get, type IncomingHttpHeaders } from 'node:http';

export interface Visited {
  path: string;
  status: number;
  headers: IncomingHttpHeaders;
  html: string;
}

/** Asks for one address on a connection of its own, so that no server's end of a kept one is met. Told to wait, it waits. */
export function ask(address: string, path: string): Promise<Visited> {
  return new Promise((resolve, reject) => {
    const request = get(new URL(path, address), { agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const again = answer.statusCode === 429 && Number(answer.headers['retry-after']);
        if (again) setTimeout(() => resolve(ask(address, path)), again * 1_000);
        else resolve({ path, status: answer.statusCode ?? 0, headers: answer.headers, html: Buffer.concat(chunks).toString() });
      });
      answer.on('error', reject);
    });
    request.on('error', reject);
  });
}

/** Asks for each address of the portal that a page links to, once, at most `most` of them. */
export async function crawl(address: string, start: string[] = ['/'], most = 1_500): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const waiting = [...start];
  while (waiting.length > 0 && visited.size < most) {
    const batch = waiting.splice(0, 8).filter((path) => !visited.has(path));
    const answers = await Promise.all(batch.map((path) => ask(address, path)));
    for (const answer of answers) {
      visited.set(answer.path, answer);
      // A page's links, and the addresses that the read interface names.
      for (const [, href = ''] of answer.html.matchAll(/(?:\shref=|"(?:api|next|again)":)"([^"]*)"/g)) {
        const target = URL.parse(href.replaceAll('&amp;', '&'), new URL(answer.path, address));
        if (target?.origin === new URL(address).origin && !visited.has(target.pathname + target.search))
          waiting.push(target.pathname + target.search);
      }
    }
  }
  return visited;
}
