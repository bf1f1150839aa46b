import type { LinkKind } from '#newsroom/accounts/account-limits.ts';
import type { Role } from '#newsroom/accounts/roles.ts';

/** What a door answers when it opened; which of these there are depends on the door. Safe in the browser. */
export interface DoorAnswer {
  ok: true;
  /** The password was right, and a second factor is asked for. */
  needsCode?: true;
  /** What `navigator.credentials` is given. */
  options?: Record<string, unknown>;
  /** An SVG that an authenticator scans, and the same as letters. */
  picture?: string;
  key?: string;
  recoveryCodes?: string[];
  /** What a link is for. */
  link?: { kind: LinkKind; email: string; role: Role | null };
}
