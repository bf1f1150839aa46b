'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Question } from '#components/desk/controls/question.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.form;

/** Stands between unsaved words and whatever would leave them: a link of the desk, a closed tab, another address. */
export function Leaving({ isChanged }: { isChanged: boolean }) {
  const router = useRouter();
  const [href, setHref] = useState<string>();

  useEffect(() => {
    if (!isChanged) return;
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    function click(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || link?.target === '_blank';
      if (!link || isElsewhere || link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      event.stopPropagation();
      setHref(link.href);
    }
    window.addEventListener('beforeunload', unload);
    // Before the framework's own links hear of it.
    window.addEventListener('click', click, true);
    return () => {
      window.removeEventListener('beforeunload', unload);
      window.removeEventListener('click', click, true);
    };
  }, [isChanged]);

  function leave() {
    const target = new URL(href ?? '', window.location.href);
    if (target.origin === window.location.origin && target.pathname.startsWith('/desk')) router.push(target.pathname + target.search);
    else window.location.assign(target);
  }
  return (
    <Question
      open={href !== undefined}
      onClose={() => setHref(undefined)}
      title={words.leaveTitle}
      explained={words.leaveExplained}
      keep={words.stay}
      confirm={words.leave}
      onConfirm={leave}
    />
  );
}
