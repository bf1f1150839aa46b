'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useOpenPicture } from '#components/desk/pictures/use-open-picture.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

const NAMES = ['altText', 'caption', 'credit'] as const;

/** What an article says of a picture, where the picture may have words of its own. */
export type SaidOfPicture = Record<(typeof NAMES)[number], string>;

/** What the article says and the picture itself does not yet. */
function missingIn(picture: DeskPicture, said: SaidOfPicture): Partial<SaidOfPicture> {
  return Object.fromEntries(NAMES.filter((name) => picture[name] === '' && said[name].trim() !== '').map((name) => [name, said[name].trim()]));
}

interface OwnWordsProps {
  /** The open picture, as `useOpenPicture` has it. */
  open: Pick<ReturnType<typeof useOpenPicture>, 'picture' | 'refused' | 'keep' | 'isBusy'>;
  said: SaidOfPicture;
  onChanged: (picture: DeskPicture) => void;
}

/**
 * Offers the words that are written about a picture in an article to the picture itself, where it has none: whoever uses
 * it next begins with them. Only to those who may change it, and only when they say so: a caption may be of that article alone.
 */
export function OwnWords({ open: { picture, refused, keep, isBusy }, said, onChanged }: OwnWordsProps) {
  if (!picture || refused !== undefined) return null;
  const missing = missingIn(picture, said);
  const names = Object.keys(missing) as (keyof SaidOfPicture)[];
  if (names.length === 0) return null;
  async function press() {
    const stored = await keep(missing);
    if (!stored) return;
    onChanged(stored);
    sayDone(words.ownWordsKept);
  }
  return (
    <p className="own-words sub">
      {words.ownWordsMissing(names.map((name) => words.fields[name].toLowerCase()))}{' '}
      <Button look="word" aria-busy={isBusy} onClick={() => void press()}>
        {words.keepOwnWords}
      </Button>
    </p>
  );
}

type KnownProps = { known: DeskPicture } & Omit<OwnWordsProps, 'open'>;

/** The same for a picture that nothing else here has opened; it is opened only where there is something to offer. */
export function OwnWordsOf({ known, ...rest }: KnownProps) {
  return Object.keys(missingIn(known, rest.said)).length > 0 ? <Opened key={known.id} known={known} {...rest} /> : null;
}

function Opened({ known, said, onChanged }: KnownProps) {
  const open = useOpenPicture(known.id);
  return (
    <>
      <OwnWords open={open} said={said} onChanged={onChanged} />
      {open.problem && (
        <p role="alert" className="field-error">
          {open.problem.message}
        </p>
      )}
    </>
  );
}
