import { addPerson } from '#newsroom/accounts/add-person.ts';
import { DEMONSTRATION_PASSWORD } from '#newsroom/accounts/demonstration-password.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import type { Act } from '#newsroom/acting/act.ts';

export const DEMONSTRATION_PEOPLE: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Ada Fields', email: 'admin@demonstration.example', role: 'admin' },
  { name: 'Elif Demir', email: 'editor@demonstration.example', role: 'editor' },
  { name: 'Anton Reeve', email: 'author@demonstration.example', role: 'author' },
  { name: 'Chloe Marsh', email: 'contributor@demonstration.example', role: 'contributor' },
];

/** Adds those who are missing. */
export async function addDemonstrationPeople(act: Act): Promise<void> {
  for (const person of DEMONSTRATION_PEOPLE) await addPerson({ ...person, password: DEMONSTRATION_PASSWORD, demonstration: true }, act);
}
