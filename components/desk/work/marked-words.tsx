/** A text with what was added underlined and what was removed struck through. */
import { Fragment } from 'react';
import { compareWords } from '#components/desk/work/compare-words.ts';

interface Props {
  before: string;
  after: string;
  language: string;
}

export function MarkedWords({ before, after, language }: Props) {
  const stretches = before === after ? [{ text: after, kind: 'same' as const }] : compareWords(before, after, language);
  // Stretches have no identity but their place.
  return stretches.map(({ text, kind }, index) => {
    const key = `${index}-${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return <Fragment key={key}>{text}</Fragment>;
  });
}
