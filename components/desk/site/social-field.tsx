'use client';
import { useState } from 'react';
import { v4 } from 'uuid';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import type { Settings } from '#newsroom/site/settings.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.settings;

type Links = Settings['socialLinks'];

/** The paper's accounts elsewhere, in the order of the foot. */
export function SocialField({ links, errors, onChange }: { links: Links; errors: Readonly<Record<string, string>>; onChange(links: Links): void }) {
  const [keys, setKeys] = useState(() => links.map(() => v4()));
  const put = (index: number, patch: Partial<Links[number]>) => onChange(links.map((link, at) => (at === index ? { ...link, ...patch } : link)));
  function remove(index: number) {
    setKeys(keys.filter((_, at) => at !== index));
    onChange(links.filter((_, at) => at !== index));
  }
  function add() {
    setKeys([...keys, v4()]);
    onChange([...links, { name: '', url: '' }]);
  }
  return (
    <section className="site-part">
      <h3>
        {words.social} <span className="field-hint">{words.socialHint}</span>
      </h3>
      {links.map((link, index) => (
        <fieldset key={keys[index]} className="social-fields">
          <legend className="unseen">{words.account(index + 1)}</legend>
          <Field label={words.socialName} error={errors[`socialLinks.${index}.name`]}>
            <Input value={link.name} maxLength={SITE_LIMITS.socialName} onChange={(event) => put(index, { name: event.target.value })} />
          </Field>
          <Field label={words.socialAddress} error={errors[`socialLinks.${index}.url`]}>
            <Input
              type="url"
              placeholder="https://"
              maxLength={SITE_LIMITS.address}
              value={link.url}
              onChange={(event) => put(index, { url: event.target.value })}
            />
          </Field>
          <button type="button" className="cross" aria-label={words.removeSocial(index + 1)} onClick={() => remove(index)}>
            ×
          </button>
        </fieldset>
      ))}
      {links.length < SITE_LIMITS.socialLinks && (
        <Button look="word" onClick={add}>
          {words.addSocial}
        </Button>
      )}
    </section>
  );
}
