/** One portal with the sample edition for all tests that only read. It starts before them and must end well after them. */
import { fileURLToPath } from 'node:url';
import { startPortal } from './portal.ts';

const watch = fileURLToPath(new URL('watch-connections.mjs', import.meta.url));

export default async function sharedPortal(): Promise<() => Promise<void>> {
  const portal = await startPortal({ env: { NODE_OPTIONS: `--import=${watch}` } });
  process.env.PORTAL_ADDRESS = portal.address;
  return async () => {
    await portal.stop();
    const calls = portal.said().match(/^CONNECTED TO .*/gm) ?? [];
    if (calls.length > 0) throw new Error(`The server called somebody by itself:\n${calls.join('\n')}`);
  };
}
