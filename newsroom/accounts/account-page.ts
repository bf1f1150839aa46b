/** One’s own account, as its page gets it. Instants are ISO 8601. */
import type { Role } from '#newsroom/accounts/roles.ts';

export interface AccountPage {
  name: string;
  email: string;
  role: Role;
  hasFactor: boolean;
  passkeys: { id: string; name: string; addedAt: string | null }[];
  /** The latest used first. */
  sessions: { id: string; device: { browser: string; system: string } | undefined; usedAt: string; isThis: boolean }[];
  timeZone: string;
}
