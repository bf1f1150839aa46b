/** The people of the desk, as their page gets them. Instants are ISO 8601. */
import type { Role } from '#newsroom/accounts/roles.ts';

export interface PersonLine {
  id: string;
  name: string;
  email: string;
  role: Role;
  lastSeenAt: string | null;
  factor: 'none' | 'code' | 'passkey' | 'both';
  authorId: string | null;
  isDisabled: boolean;
  isDemonstration: boolean;
  isYou: boolean;
}

export interface PeoplePage {
  people: PersonLine[];
  invitations: { id: string; email: string; role: Role; expiresAt: string }[];
  /** Profiles that readers see, by name. */
  authors: { id: string; name: string }[];
  hasDemonstration: boolean;
  timeZone: string;
}
