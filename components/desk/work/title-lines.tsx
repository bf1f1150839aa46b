'use client';
import { focusLine, PlainLine } from '#components/desk/work/plain-line.tsx';

interface TitleLinesProps {
  language: string;
  readOnly?: boolean;
  labels: { headline: string; standfirst: string };
  headline: string;
  standfirst: string;
  onHeadline(words: string): void;
  onStandfirst(words: string): void;
  /** Enter, or ↓ at the end of the standfirst. */
  onText(): void;
}

/** Headline and standfirst, edited where they stand on the page. */
export function TitleLines({ language, readOnly = false, labels, headline, standfirst, onHeadline, onStandfirst, onText }: TitleLinesProps) {
  const line = { language, readOnly };
  return (
    <>
      <h1>
        <PlainLine {...line} field="headline" label={labels.headline} words={headline} onChange={onHeadline} onNext={() => focusLine('standfirst')} />
      </h1>
      <p className="standfirst">
        <PlainLine
          {...line}
          field="standfirst"
          label={labels.standfirst}
          words={standfirst}
          onChange={onStandfirst}
          onNext={onText}
          onBack={() => focusLine('headline')}
        />
      </p>
    </>
  );
}
