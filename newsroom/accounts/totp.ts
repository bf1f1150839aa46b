/** Codes of authenticators (RFC 6238): six digits, thirty seconds, SHA-1. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
/** A clock may be one step off, either way. */
const STEPS_OFF = 1;

function codeOf(secret: string, step: number): Buffer {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return Buffer.from(String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0'));
}

/** Which time step's code that is, around that instant; undefined when it is none. */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const current = Math.floor(at.getTime() / STEP_MS);
  const given = Buffer.from(code);
  for (let step = current - STEPS_OFF; step <= current + STEPS_OFF; step += 1) if (timingSafeEqual(codeOf(secret, step), given)) return step;
  return undefined;
}
