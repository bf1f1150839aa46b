'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useOpenPicture } from '#components/desk/pictures/use-open-picture.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

const NAMES = ['altText', 'caption', 'credit'] as const;

/** What an article says of a picture, where the picture may have words of its own. */
export type SaidOfPicture = Record<(typeof NAMES)[number], string>;

/** Which words the picture itself does not have yet. */
const lackingIn = (picture: DeskPicture) => NAMES.filter((name) => picture[name] === '');

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
  const lacking = lackingIn(picture);
  if (lacking.length === 0) return null;
  const offered = lacking.filter((name) => said[name].trim() !== '');
  async function press() {
    const stored = await keep(Object.fromEntries(offered.map((name) => [name, said[name].trim()])));
    if (!stored) return;
    onChanged(stored);
    sayDone(words.ownWordsKept);
  }
  return (
    <p className="own-words sub">
      {words.ownWordsMissing(lacking.map((name) => words.fields[name].toLowerCase()))}{' '}
      {/* Its place is kept while there is nothing to offer: what stands below does not move at the first letter. */}
      <Button look="word" hidden={offered.length === 0} aria-busy={isBusy} onClick={() => void press()}>
        {words.keepOwnWords}
      </Button>
    </p>
  );
}

type KnownProps = { known: DeskPicture } & Omit<OwnWordsProps, 'open'>;

/** The same for a picture that nothing else here has opened; it is opened only where it lacks something. */
export function OwnWordsOf({ known, ...rest }: KnownProps) {
  return lackingIn(known).length > 0 ? <Opened key={known.id} known={known} {...rest} /> : null;
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
