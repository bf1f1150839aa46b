'use client';
import { SignInForm } from '#components/desk/accounts/sign-in-form.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

export interface DemonstrationView {
  password: string;
  people: { email: string; role: string }[];
}

const words = desk.accounts.signIn;

/** `next` is where one wanted to go: a path of the desk. */
export function SignInView({ next, demonstration }: { next: string; demonstration: DemonstrationView | undefined }) {
  return (
    <>
      <SignInForm onSignedIn={() => window.location.assign(next)} />
      <p>
        <a className="word" href="/desk/reset">
          {words.forgotten}
        </a>
      </p>
      {demonstration && (
        <section className="facts" aria-labelledby="demonstration">
          <h2 className="side-head" id="demonstration">
            {words.demonstration}
          </h2>
          <p>
            {words.demonstrationExplained} <b className="shown-password">{demonstration.password}</b>
          </p>
          <ul>
            {demonstration.people.map(({ email, role }) => (
              <li key={email}>
                <b>{email}</b> <span className="sub">{role}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
