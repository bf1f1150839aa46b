'use client';
import { useState } from 'react';
import { v4 } from 'uuid';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { WordsField } from '#components/desk/site/words-field.tsx';
import { inLanguage, type Language, type Words } from '#newsroom/site/language.ts';
import { SITE_LIMITS, SUBJECT_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.facts;

/** `url` only where a fact can be a link. */
interface Fact {
  name: Words;
  text: Words;
  url?: string;
}

interface FactsFieldProps<F extends Fact> {
  facts: F[];
  blank: F;
  /** What becomes of them, where it is more than that readers see them. */
  hint?: string;
  languages: readonly Language[];
  errors: Readonly<Record<string, string>>;
  onChange(facts: F[]): void;
}

/** What readers see beside the text: “Capital: Muscat”. */
export function FactsField<F extends Fact>({ facts, blank, hint = words.factsHint, languages, errors, onChange }: FactsFieldProps<F>) {
  const [keys, setKeys] = useState(() => facts.map(() => v4()));
  const put = (index: number, patch: Partial<Fact>) => onChange(facts.map((fact, at) => (at === index ? { ...fact, ...patch } : fact)));
  function remove(index: number) {
    setKeys(keys.filter((_, at) => at !== index));
    onChange(facts.filter((_, at) => at !== index));
  }
  function add() {
    setKeys([...keys, v4()]);
    onChange([...facts, blank]);
  }
  const [first = 'en'] = languages;
  const isWrong = (index: number) => Object.keys(errors).some((name) => name.startsWith(`facts.${index}.`));
  return (
    <section className="site-part">
      <h3>
        {words.title} <span className="field-hint">{hint}</span>
      </h3>
      {facts.map((fact, index) => (
        <Group
          key={keys[index]}
          title={inLanguage(fact.name, first) || words.fact(index + 1)}
          value={inLanguage(fact.text, first)}
          open={!inLanguage(fact.text, first) || isWrong(index)}
        >
          <WordsField
            label={words.name}
            languages={languages}
            name={`facts.${index}.name`}
            words={fact.name}
            limit={SUBJECT_LIMITS.factName}
            errors={errors}
            onChange={(name) => put(index, { name })}
          />
          <WordsField
            label={words.text}
            languages={languages}
            name={`facts.${index}.text`}
            words={fact.text}
            limit={SUBJECT_LIMITS.factText}
            errors={errors}
            onChange={(text) => put(index, { text })}
          />
          {fact.url !== undefined && (
            <Field label={words.address} error={errors[`facts.${index}.url`]}>
              <Input
                type="url"
                placeholder="https://"
                maxLength={SITE_LIMITS.address}
                value={fact.url}
                onChange={(event) => put(index, { url: event.target.value })}
              />
            </Field>
          )}
          <Button look="word" aria-label={words.remove(index + 1)} onClick={() => remove(index)}>
            {words.remove(index + 1)}
          </Button>
        </Group>
      ))}
      {facts.length < SUBJECT_LIMITS.facts && (
        <Button look="word" onClick={add}>
          {words.add}
        </Button>
      )}
    </section>
  );
}
