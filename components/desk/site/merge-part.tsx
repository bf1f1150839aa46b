'use client';
/** The word that makes a topic another one. Nothing undoes it: what will happen is said before. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Finder } from '#components/desk/controls/finder.tsx';
import type { Choice } from '#components/desk/controls/found-rows.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import type { TopicEdited } from '#newsroom/site/desk-views.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.topics.merge;

export function MergePart({ edited: { id, mark, uses, languages }, name }: { edited: TopicEdited; name: string }) {
  const router = useRouter();
  const [isChoosing, setChoosing] = useState(false);
  const [into, setInto] = useState<Choice>();
  const [problem, setProblem] = useState('');
  const [language = 'en'] = languages;

  async function find(text: string, signal: AbortSignal) {
    const answer = await act('find-topics', { text, language }, { signal });
    return answer.ok ? answer.topics : [];
  }
  async function merge({ id: target, name: present }: Choice) {
    setInto(undefined);
    const answer = await act('merge-topics', { id, into: target, begun: mark });
    if (!answer.ok) return setProblem(answer.message);
    sayDone(words.done(name, present, answer.articles));
    router.push(`/desk/site/topics/${target}`);
    router.refresh();
  }
  return (
    <div>
      {isChoosing ? (
        <Field label={words.into}>
          <Finder find={find} onPick={setInto} without={[id]} />
          <Button look="word" onClick={() => setChoosing(false)}>
            {words.cancel}
          </Button>
        </Field>
      ) : (
        <Button look="word" onClick={() => setChoosing(true)}>
          {words.word}
        </Button>
      )}
      {problem && <p role="alert">{problem}</p>}
      {into && (
        <Question
          open
          onClose={() => setInto(undefined)}
          title={words.title(name, into.name)}
          explained={words.explained(uses, name, into.name)}
          keep={words.keep}
          confirm={words.confirm}
          onConfirm={() => void merge(into)}
        />
      )}
    </div>
  );
}
