'use client';
import { useEffect, useRef } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { WordsField } from '#components/desk/site/words-field.tsx';
import type { NavigationEdited, NavigationLink } from '#newsroom/site/desk-views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.navigation;
const order = desk.site.order;
const KINDS = (Object.keys(words.kinds) as NavigationLink['kind'][]).map((value) => ({ value, name: words.kinds[value] }));

interface NavigationRowProps {
  link: NavigationLink;
  edited: NavigationEdited;
  errors: Readonly<Record<string, string>>;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onChange(patch: Partial<NavigationLink>): void;
  /** Undefined at the ends. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove(): void;
}

/** One link: what it says and where it leads; opened, its fields. */
export function NavigationRow({ link, edited, errors, isOpen, onOpen, onChange, onUp, onDown, onRemove }: NavigationRowProps) {
  const { languages, targets } = edited;
  const { kind, target, names, strong } = link;
  const row = useRef<HTMLLIElement>(null);
  const isWrong = Object.keys(errors).length > 0;
  const options = kind === 'archive' || kind === 'address' ? undefined : targets[kind];
  const own = kind === 'archive' ? words.kinds.archive : kind === 'address' ? target : options?.find(({ value }) => value === target)?.name;
  const name = inLanguage(names, languages[0] ?? 'en') || own || (target ? words.gone(target) : words.nothing);

  useEffect(() => {
    if (isOpen) row.current?.querySelector('select')?.focus();
  }, [isOpen]);

  return (
    <li ref={row} className={isWrong ? 'wrong-row' : undefined}>
      <span className="site-line">
        <span className={strong ? 'item strong' : 'item'}>{name}</span>
        <span className="sub">{words.kinds[kind]}</span>
      </span>
      <span className="words">
        {onUp && (
          <Button look="word" aria-label={order.upNamed(name)} onClick={onUp}>
            {order.up}
          </Button>
        )}
        {onDown && (
          <Button look="word" aria-label={order.downNamed(name)} onClick={onDown}>
            {order.down}
          </Button>
        )}
        <Button
          look="word"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.doneNamed(name) : words.editNamed(name)}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? words.done : words.edit}
        </Button>
        <Button look="word" aria-label={words.removeNamed(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </span>
      {(isOpen || isWrong) && (
        <div className="navigation-fields">
          <div className="two-fields">
            <Field label={words.kind}>
              <Select value={kind} options={KINDS} onChange={(event) => onChange({ kind: event.target.value as typeof kind, target: '' })} />
            </Field>
            {options && (
              <Field label={words.target} error={errors.target}>
                <Select value={target} none={words.choose} options={options} onChange={(event) => onChange({ target: event.target.value })} />
              </Field>
            )}
            {kind === 'address' && (
              <Field label={words.address} error={errors.target}>
                <Input
                  type="url"
                  placeholder="https://"
                  maxLength={SITE_LIMITS.address}
                  value={target}
                  onChange={(event) => onChange({ target: event.target.value })}
                />
              </Field>
            )}
          </div>
          <WordsField
            label={kind === 'address' ? words.addressName : words.names}
            hint={kind === 'address' ? undefined : words.namesHint}
            languages={languages}
            name="names"
            words={names}
            limit={SITE_LIMITS.name}
            errors={errors}
            onChange={(next) => onChange({ names: next })}
          />
          {link.place === 'masthead' && (
            <Check checked={strong} onChange={(event) => onChange({ strong: event.target.checked })}>
              {words.bold}
            </Check>
          )}
        </div>
      )}
    </li>
  );
}
