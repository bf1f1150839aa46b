/** How long readers are without their newspaper when its process is killed and started again. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Portal, startPortal } from '../e2e/portal.ts';

const BETWEEN_TRIES_MS = 5;

export interface Restart {
  /** The one that runs now, over the same folder. */
  portal: Portal;
  /** Milliseconds from the end of the old one to the whole front page, asked for from the first moment. */
  toFrontPage: number;
}

export async function restartAfterKill(portal: Portal): Promise<Restart> {
  await portal.kill();
  const killed = performance.now();
  const starting = startPortal({ folder: portal.folder, env: { PORT: new URL(portal.address).port } });
  await Promise.race([frontPage(portal.address), starting]);
  const toFrontPage = performance.now() - killed;
  return { portal: await starting, toFrontPage };
}

async function frontPage(address: string): Promise<void> {
  for (;;) {
    const whole = await fetch(address).then(
      async (answer) => answer.ok && (await answer.text()),
      () => false,
    );
    if (whole) return;
    await wait(BETWEEN_TRIES_MS);
  }
}
