'use client';
/** What machines may do with what is published, whom they ask, and with whom the newspaper belongs together. */
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { FormPart } from '#components/desk/site/form-part.tsx';
import type { LicenceConflict } from '#newsroom/republishing/licence-conflict.ts';
import { MACHINE_USES, type MachineUse } from '#newsroom/site/machine-use.ts';
import type { Settings } from '#newsroom/site/settings.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.machines;
const RELATIONS = ['belongsTo', 'members', 'controls', 'controlledBy'] as const;

interface Props {
  value: Settings;
  errors: Readonly<Record<string, string>>;
  /** Where the site's licence lets machines do what they are asked not to. */
  conflict: LicenceConflict | undefined;
  change(patch: Partial<Settings>): void;
}

export function MachinesPart({ value, errors, conflict, change }: Props) {
  const { machineUse, rightsEmail, securityContact, relations } = value;
  /** A complaint about one line stands at the field that holds the lines. */
  const complaint = (name: string) => Object.entries(errors).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];
  return (
    <>
      <FormPart title={words.heading}>
        {conflict && (
          <p>
            <Mark kind="check">{words.conflict(conflict)}</Mark>
          </p>
        )}
        <Field label={words.use} hint={words.uses[machineUse].means} error={errors.machineUse}>
          <Select
            value={machineUse}
            options={MACHINE_USES.map((use) => ({ value: use, name: words.uses[use].name }))}
            onChange={(event) => change({ machineUse: event.target.value as MachineUse })}
          />
        </Field>
        <Field label={words.rightsEmail} hint={words.rightsEmailHint} error={errors.rightsEmail}>
          <Input type="email" value={rightsEmail} maxLength={SITE_LIMITS.contact} onChange={(event) => change({ rightsEmail: event.target.value })} />
        </Field>
      </FormPart>
      <FormPart title={words.ties} explained={words.tiesHint}>
        <Field label={words.securityContact} hint={words.securityContactHint} error={errors.securityContact}>
          <Input value={securityContact} maxLength={SITE_LIMITS.contact} onChange={(event) => change({ securityContact: event.target.value })} />
        </Field>
        <div className="two-fields">
          {RELATIONS.map((name) => (
            <Field key={name} label={words.relations[name]} hint={words.relationsHint} error={complaint(`relations.${name}`)}>
              <TextArea
                value={relations[name].join('\n')}
                placeholder="https://"
                onChange={(event) => change({ relations: { ...relations, [name]: event.target.value === '' ? [] : event.target.value.split('\n') } })}
              />
            </Field>
          ))}
        </div>
      </FormPart>
    </>
  );
}
