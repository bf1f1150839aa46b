'use client';
import { useState } from 'react';
import { AccountPart } from '#components/desk/accounts/account-part.tsx';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { GivenPassword } from '#components/desk/accounts/given-password.tsx';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

type Step = { name: 'rest' | 'begin' | 'end' | 'renew' } | { name: 'scan'; begun: DoorAnswer } | { name: 'codes'; codes: string[] };
const REST: Step = { name: 'rest' };

/** An authenticator and its recovery codes: off until its first code was right. */
export function FactorPart({ isOn, onDone }: { isOn: boolean; onDone: (says: string) => void }) {
  const [step, setStep] = useState<Step>(REST);
  const rest = () => setStep(REST);
  function finish(says: string) {
    rest();
    onDone(says);
  }
  return (
    <AccountPart title={words.factorTitle}>
      {step.name === 'rest' && <Standing isOn={isOn} onStep={(name) => setStep({ name })} />}
      {step.name === 'begin' && (
        <GivenPassword door="begin-factor" press={words.goOn} onCancel={rest} onOpen={(begun) => setStep({ name: 'scan', begun })} />
      )}
      {step.name === 'scan' && <Scan begun={step.begun} onCancel={rest} onOn={() => finish(words.isOn)} />}
      {step.name === 'end' && (
        <GivenPassword door="end-factor" press={words.confirmOff} look="pencil" onCancel={rest} onOpen={() => finish(words.isOff)} />
      )}
      {step.name === 'renew' && (
        <GivenPassword
          door="renew-recovery-codes"
          press={words.goOn}
          onCancel={rest}
          onOpen={({ recoveryCodes = [] }) => setStep({ name: 'codes', codes: recoveryCodes })}
        />
      )}
      {step.name === 'codes' && (
        <div className="door-form">
          <RecoveryCodes codes={step.codes} />
          <div className="words">
            <Button onClick={() => finish(words.codesRenewed)}>{words.done}</Button>
          </div>
        </div>
      )}
    </AccountPart>
  );
}

function Standing({ isOn, onStep }: { isOn: boolean; onStep: (step: 'begin' | 'end' | 'renew') => void }) {
  return (
    <>
      <p>{isOn ? words.factorOn : words.factorOff}</p>
      <div className="words">
        {isOn ? (
          <>
            <Button look="word" onClick={() => onStep('renew')}>
              {words.newCodes}
            </Button>
            <Button look="pencil-word" onClick={() => onStep('end')}>
              {words.turnOff}
            </Button>
          </>
        ) : (
          <Button look="word" onClick={() => onStep('begin')}>
            {words.turnOn}
          </Button>
        )}
      </div>
    </>
  );
}

function Scan({ begun, onCancel, onOn }: { begun: DoorAnswer; onCancel: () => void; onOn: () => void }) {
  const picture = `data:image/svg+xml;utf8,${encodeURIComponent(begun.picture ?? '')}`;
  return (
    <DoorForm
      door="confirm-factor"
      look="outline"
      press={words.confirmOn}
      onOpen={onOn}
      beside={
        <Button look="word" onClick={onCancel}>
          {words.cancel}
        </Button>
      }
    >
      {(fields) => (
        <>
          <p>{words.scan}</p>
          <img className="scan-picture" src={picture} alt={words.picture} width={200} height={200} />
          <p className="scan-key">
            <span className="sub">{words.key}</span> <code>{begun.key?.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <RecoveryCodes codes={begun.recoveryCodes ?? []} />
          <Field label={words.firstCode} error={fields.code}>
            <Input name="code" inputMode="numeric" autoComplete="one-time-code" spellCheck={false} required />
          </Field>
        </>
      )}
    </DoorForm>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div className="recovery-codes">
      <p>{words.keepCodes}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
