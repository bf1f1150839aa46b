/** For tests: the examples in `docs/read-interface.md`, each a request and a part of its answer. */
import { readFileSync } from 'node:fs';

const FILE = new URL('../../../../docs/read-interface.md', import.meta.url);

export function documentedExamples(): { address: string; answer: unknown }[] {
  const text = readFileSync(FILE, 'utf8');
  return [...text.matchAll(/```\nGET (\S+)\n```\n\n```json\n([\s\S]*?)\n```/g)].map(([, address = '', answer = '']) => ({
    address,
    answer: JSON.parse(answer) as unknown,
  }));
}
