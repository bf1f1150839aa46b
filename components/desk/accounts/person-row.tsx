'use client';
import { ROLE_OPTIONS } from '#components/desk/accounts/invite-form.tsx';
import { Button } from '#components/desk/controls/button.tsx';
import { Menu, type MenuEntry } from '#components/desk/controls/menu.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import type { PersonLine } from '#newsroom/accounts/people-page.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.people;

export interface PersonMoves {
  setRole(person: PersonLine, role: Role): void;
  setProfile(person: PersonLine, authorId: string | null): void;
  endSessions(person: PersonLine): void;
  makeReset(person: PersonLine): void;
  disable(person: PersonLine): void;
  enable(person: PersonLine): void;
}

interface PersonRowProps {
  person: PersonLine;
  authors: { id: string; name: string }[];
  timeZone: string;
  moves: PersonMoves;
}

export function PersonRow({ person, authors, timeZone, moves }: PersonRowProps) {
  const { name, email, role, lastSeenAt, factor, authorId, isYou } = person;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="sub">
          {email}
          {markOf(person)}
        </span>
      </th>
      <td>
        <Select
          aria-label={words.roleOf(name)}
          value={role}
          options={ROLE_OPTIONS}
          onChange={(event) => moves.setRole(person, event.target.value as Role)}
        />
      </td>
      <td>
        <Select
          aria-label={words.profileOf(name)}
          none={words.noProfile}
          value={authorId ?? ''}
          options={authors.map(({ id, name: author }) => ({ value: id, name: author }))}
          onChange={(event) => moves.setProfile(person, event.target.value || null)}
        />
      </td>
      <td>
        <span className="sub person-label">{words.lastSeen}</span>
        {isYou ? words.you : lastSeenAt ? formatDayTime(lastSeenAt, 'en', timeZone) : words.never}
      </td>
      <td>
        <span className="sub person-label">{words.factor}</span>
        {words.factors[factor]}
      </td>
      <td className="person-more">
        <Menu
          align="end"
          label={words.more(name)}
          trigger={
            <Button look="word" aria-label={words.more(name)}>
              {words.change}
            </Button>
          }
          entries={entriesOf(person, moves)}
        />
      </td>
    </tr>
  );
}

function markOf({ isDisabled, isDemonstration }: PersonLine): string {
  const marks = [isDisabled && words.disabled, isDemonstration && words.demonstration].filter(Boolean);
  return marks.length > 0 ? ` · ${marks.join(' · ')}` : '';
}

function entriesOf(person: PersonLine, moves: PersonMoves): MenuEntry[] {
  if (person.isDisabled) return [{ name: words.enable, onSelect: () => moves.enable(person) }];
  return [
    { name: words.reset, onSelect: () => moves.makeReset(person) },
    { name: words.endSessions, onSelect: () => moves.endSessions(person) },
    { name: words.disable, apart: true, onSelect: () => moves.disable(person) },
  ];
}
