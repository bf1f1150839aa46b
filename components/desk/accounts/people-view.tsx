'use client';
/** Who works here, and with what role. Each change is one request; what came of it is read from the server again. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { InviteForm } from '#components/desk/accounts/invite-form.tsx';
import { MadeLink, type ShownLink } from '#components/desk/accounts/made-link.tsx';
import { type PersonMoves, PersonRow } from '#components/desk/accounts/person-row.tsx';
import { act, type NotReached } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import { sayDone, undoWord } from '#components/desk/controls/toast.tsx';
import type { PeoplePage, PersonLine } from '#newsroom/accounts/people-page.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import type { Refusal } from '#newsroom/acting/act.ts';
import { formatDay } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.people;
type Answer = { ok: true } | Refusal | NotReached;

export function PeopleView({ page }: { page: PeoplePage }) {
  const router = useRouter();
  const [link, setLink] = useState<ShownLink>();
  const [problem, setProblem] = useState('');
  const [asks, setAsks] = useState<PersonLine | 'demonstration'>();

  /** Says what was done, or why not; a select goes back to what is so. */
  async function done(asked: Promise<Answer>, says: string, undo?: () => void): Promise<void> {
    const answer = await asked;
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) sayDone(says, undo ? [undoWord(undo)] : []);
    router.refresh();
  }

  // A key pressed in a select chooses at once: what it did can be taken back.
  const setRole = ({ id, name, role: before }: PersonLine, role: Role): void => {
    const set = (one: Role, undo?: () => void) => void done(act('set-role', { id, role: one }), words.roleIs(name, desk.accounts.roles[one]), undo);
    set(role, () => set(before));
  };
  const setProfile = ({ id, name, authorId: before }: PersonLine, authorId: string | null): void => {
    const set = (one: string | null, undo?: () => void) => void done(act('set-profile', { id, authorId: one }), words.profileIs(name), undo);
    set(authorId, () => set(before));
  };

  const moves: PersonMoves = {
    setRole,
    setProfile,
    endSessions: ({ id, name }) => void done(act('end-sessions', { id }), words.sessionsEnded(name)),
    enable: ({ id, name }) => void done(act('enable-person', { id }), words.isEnabled(name)),
    disable: setAsks,
    async makeReset({ id, name }) {
      const answer = await act('make-reset-link', { id });
      setProblem(answer.ok ? '' : answer.message);
      if (answer.ok) setLink({ says: words.resetFor(name), link: answer.link, life: words.resetLife });
    },
  };

  function confirm() {
    if (asks === 'demonstration') void removeDemonstration();
    else if (asks) void done(act('disable-person', { id: asks.id }), words.isDisabled(asks.name));
    setAsks(undefined);
  }

  async function removeDemonstration() {
    const answer = await act('remove-demonstration', {});
    if (!answer.ok) return setProblem(answer.message);
    // The link is for whoever did it, and whose own account may be gone with the others.
    if (answer.link) window.location.assign(answer.link);
    else {
      sayDone(words.removed);
      router.refresh();
    }
  }

  const question =
    asks === 'demonstration'
      ? { title: words.removeTitle, explained: words.removeExplained, confirm: words.removeConfirm }
      : { title: words.disableTitle(asks?.name ?? ''), explained: words.disableExplained, confirm: words.disableConfirm };

  return (
    <main id="main" className="page people">
      <h1 className="side-head">{words.title}</h1>
      <InviteForm
        onInvited={(made) => {
          setLink(made);
          router.refresh();
        }}
      />
      {link && <MadeLink key={link.link} {...link} />}
      <p className="door-problem" role="alert">
        {problem}
      </p>
      <PeopleTable page={page} moves={moves} />
      <Invitations page={page} onRevoke={(id) => void done(act('revoke-invitation', { id }), words.revoked)} />
      {page.hasDemonstration && (
        <Button look="pencil-word" onClick={() => setAsks('demonstration')}>
          {words.removeDemonstration}
        </Button>
      )}
      <Question {...question} open={asks !== undefined} keep={desk.accounts.keep} onClose={() => setAsks(undefined)} onConfirm={confirm} />
    </main>
  );
}

function PeopleTable({ page, moves }: { page: PeoplePage; moves: PersonMoves }) {
  return (
    <table className="people-rows">
      <caption className="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{desk.accounts.name}</th>
          <th scope="col">{desk.accounts.role}</th>
          <th scope="col">{words.profile}</th>
          <th scope="col">{words.lastSeen}</th>
          <th scope="col">{words.factor}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {page.people.map((person) => (
          <PersonRow key={person.id} person={person} authors={page.authors} timeZone={page.timeZone} moves={moves} />
        ))}
      </tbody>
    </table>
  );
}

function Invitations({ page, onRevoke }: { page: PeoplePage; onRevoke: (id: string) => void }) {
  if (page.invitations.length === 0) return null;
  return (
    <section className="block account-part">
      <h2 className="side-head">{words.invitations}</h2>
      <ul className="account-list">
        {page.invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <span>
              {email}
              <span className="sub">{words.invitedOn(desk.accounts.roles[role], formatDay(expiresAt, 'en', page.timeZone))}</span>
            </span>
            <Button look="word" aria-label={words.revokeNamed(email)} onClick={() => onRevoke(id)}>
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
