'use client';
/** Has all links looked through now, and reads the page again until that is done, or for as long as anybody waits. */
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.links.now;
const READ_EVERY_MS = 2_000;
/** A paper of a thousand articles takes some seconds; one of a hundred thousand some minutes. */
const READ_TIMES = 30;

/** `checkedAt`: when the last pass ended; null before the first has. */
export function CheckNow({ checkedAt }: { checkedAt: string | null }) {
  const router = useRouter();
  const [asked, setAsked] = useState<{ before: string | null }>();
  const [problem, setProblem] = useState('');
  const [isLate, setLate] = useState(false);
  const isDone = asked !== undefined && asked.before !== checkedAt;
  const isOpen = asked !== undefined && !isDone && !isLate;

  useEffect(() => {
    if (!isOpen) return;
    let times = 0;
    const timer = setInterval(() => {
      if (times++ >= READ_TIMES) setLate(true);
      else router.refresh();
    }, READ_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen, router]);

  async function check() {
    setLate(false);
    const answer = await act('check-links', {});
    setProblem(answer.ok ? '' : answer.message);
    setAsked(answer.ok ? { before: checkedAt } : undefined);
  }
  const says = isDone ? words.done : isLate ? words.late : words.underway;
  return (
    <p className="words">
      <Button look="word" aria-busy={isOpen} onClick={() => void check()}>
        {words.word}
      </Button>
      <span className="sub" role="status">
        {problem || (asked && says)}
      </span>
    </p>
  );
}
