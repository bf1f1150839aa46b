/** One portal with the sample edition for all tests that only read. It starts before them and must end well after them. */
import { startPortal } from './portal.ts';

export default async function sharedPortal(): Promise<() => Promise<void>> {
  const portal = await startPortal();
  process.env.PORTAL_ADDRESS = portal.address;
  return () => portal.stop();
}
