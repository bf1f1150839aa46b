import { post } from '#components/desk/act.ts';
import type { Role } from '#newsroom/accounts/roles.ts';

/** Who is signed in, as the frame shows it. */
export interface FramePerson {
  id: string;
  name: string;
  role: Role;
}

/** Ends this session and leads to the door. Answers false when the server could not be asked: then one is still signed in. */
export async function signOut(): Promise<boolean> {
  const answer = await post<{ success?: boolean; ok?: true }>('/desk/auth/sign-out', {});
  if ('ok' in answer && answer.ok === false && answer.reason !== 'signed-out') return false;
  window.location.assign('/desk/sign-in');
  return true;
}

/** “Nora Vance” is NV; of one name its first two letters. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0] ?? '') : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toUpperCase();
}
