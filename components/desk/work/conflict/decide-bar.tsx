'use client';
/** What is still open of a comparison, and the one button that ends it. */
import { Button } from '#components/desk/controls/button.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.conflict;

interface Props {
  done: number;
  all: number;
  /** The first part that waits for a choice. */
  waiting: { name: string; id: string } | undefined;
  them: string;
  isSaving: boolean;
  onAll: (choice: 'mine' | 'theirs') => void;
  onSave: () => void;
}

export function DecideBar({ done, all, waiting, them, isSaving, onAll, onSave }: Props) {
  function goThere() {
    const part = waiting && document.getElementById(waiting.id);
    part?.scrollIntoView({ block: 'center' });
    part?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }
  const held = waiting ? words.waits(waiting.name) : isSaving ? desk.work.status.saving : undefined;
  return (
    <section className="decide" aria-label={words.decide}>
      <div className="page">
        {all > 0 && <b>{words.decided(done, all)}</b>}
        {waiting && (
          <>
            <span className="sub wide">{words.waits(waiting.name)}</span>
            <Button look="word" onClick={goThere}>
              {words.goThere}
            </Button>
          </>
        )}
        <span className="grow" />
        {all > 0 && (
          <span className="words wide">
            <Button look="word" onClick={() => onAll('mine')}>
              {words.allMine}
            </Button>
            <Button look="word" onClick={() => onAll('theirs')}>
              {words.allTheirs(them)}
            </Button>
          </span>
        )}
        <Button look="ink" held={held} onHeld={goThere} onClick={onSave}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
