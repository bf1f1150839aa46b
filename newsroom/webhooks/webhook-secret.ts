/** The keys that sign what is sent to each receiver (standardwebhooks.com): made here, shown once, kept sealed. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { theSecret } from '#newsroom/accounts/secret.ts';

const PREFIX = 'whsec_';
/** The specification asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const sealingKey = (): Buffer => Buffer.from(hkdfSync('sha256', theSecret(), '', 'webhook secrets', 32));

export const newWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/** AES-256-GCM; whoever has the database alone, or a backup of it, cannot sign in the site's name. */
export function sealSecret(secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), iv);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Undefined when it was sealed with another folder's key, or changed. */
export function openSecret(sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** A receiver's keys as they are stored. */
export interface StoredSecrets {
  sealedSecret: string;
  formerSecrets: { sealed: string; until: string }[];
}

/** Former secrets that sign beside the present one, oldest first. */
export const formerNow = ({ formerSecrets }: StoredSecrets, at: Date) => formerSecrets.filter(({ until }) => Date.parse(until) > at.getTime());

/** All that sign now, the present one first; undefined when that one cannot be read. */
export function secretsNow(stored: StoredSecrets, at: Date): string[] | undefined {
  const present = openSecret(stored.sealedSecret);
  return present === undefined ? undefined : [present, ...formerNow(stored, at).flatMap(({ sealed }) => openSecret(sealed) ?? [])];
}

/**
 * The three headers of Standard Webhooks 1.0.0 for a body, with a signature by each secret: whoever checks with one of them
 * finds theirs among them. `v1` is HMAC-SHA256 over id, time in seconds and body.
 */
export function signedHeaders(secrets: string[], { id, at, body }: { id: string; at: Date; body: string }): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
