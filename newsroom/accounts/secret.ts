/** The key that signs cookies, seals second factors and hides what is only compared; made once for each data folder. */
import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connections } from '#db/connections.ts';

const read = new Map<string, string>();

/** The open data folder's key. Its file is for the program's owner alone. */
export function theSecret(): string {
  const { folder } = connections();
  const known = read.get(folder);
  if (known) return known;
  const file = join(/* turbopackIgnore: true */ folder, 'secret');
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 40) throw new Error(`${file} holds no key. Restore it from a backup, or remove it: everybody signs in anew then.`);
  read.set(folder, secret);
  return secret;
}

/** What stands for a text where only equality matters: nobody without the key can tell or guess the text. */
export const hidden = (purpose: string, text: string): string => createHmac('sha256', theSecret()).update(`${purpose}\n${text}`).digest('base64url');
