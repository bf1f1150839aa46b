'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorServices, FoundArticle } from '../services.ts';

const words = editorWords.link;
/** How long typing rests before articles are looked for. */
const REST_MS = 150;

interface Props {
  services: EditorServices;
  /** What stands in the field when it opens. */
  initial?: string;
  /** What the typed words lead to by themselves, said as the first row; undefined when they are no address. */
  addressOf?: (typed: string) => string | undefined;
  onAddress?: (address: string) => void;
  onArticle: (article: FoundArticle) => void;
  /** Articles that cannot be chosen here, with the reason in their line. */
  canChoose: (article: FoundArticle) => boolean;
  foot: ReactNode;
}

/** One field that finds an article of ours or takes an address; arrows go through what it found, Enter takes it. */
export function ArticleChoice({ services, initial = '', addressOf, onAddress, onArticle, canChoose, foot }: Props) {
  const [typed, setTyped] = useState(initial);
  const [active, setActive] = useState(0);
  const { found, looking } = useFoundArticles(services, typed, initial);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const address = addressOf?.(typed.trim());
  const rows = [
    ...(address ? [{ id: 'address', label: words.toAddress(address), about: '', choose: () => onAddress?.(address) }] : []),
    ...found.map((article) => ({
      id: article.id,
      label: article.headline,
      about: article.about,
      choose: canChoose(article) ? () => onArticle(article) : undefined,
    })),
  ];
  const at = Math.min(active, rows.length - 1);

  return (
    <>
      <input
        ref={field}
        className="input"
        role="combobox"
        aria-label={words.field}
        aria-expanded={rows.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={rows[at] && `${id}-${rows[at].id}`}
        placeholder={words.field}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setActive(Math.min(at + 1, rows.length - 1));
          else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
          else if (event.key === 'Enter') rows[at]?.choose?.();
          else return;
          event.preventDefault();
        }}
      />
      <div role="listbox" id={id} aria-label={words.articles} className="menu-list">
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active row
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
          <div
            key={row.id}
            id={`${id}-${row.id}`}
            role="option"
            aria-selected={index === at}
            aria-disabled={row.choose === undefined}
            className="menu-row article-row"
            data-highlighted={index === at ? '' : undefined}
            onPointerMove={() => setActive(index)}
            onClick={row.choose}
          >
            <span className={row.id === 'address' ? undefined : 'item'}>{row.label}</span>
            {row.about && <span className="sub">{row.about}</span>}
          </div>
        ))}
      </div>
      <p className="menu-says" role="status">
        {looking ? words.looking : rows.length === 0 ? words.none : ''}
      </p>
      <div className="slip-foot">{foot}</div>
    </>
  );
}

/** Looks for articles at each rest in typing. An answer to an older question is dropped. */
function useFoundArticles(services: EditorServices, typed: string, initial: string) {
  const [found, setFound] = useState<FoundArticle[]>([]);
  const [looking, setLooking] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    // An address that stood there already is no question.
    const question = typed === initial ? '' : typed.trim();
    const timer = setTimeout(
      async () => {
        setLooking(true);
        const articles = await services.findArticles(question, controller.signal);
        if (controller.signal.aborted) return;
        setFound(articles);
        setLooking(false);
      },
      question ? REST_MS : 0,
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [services, typed, initial]);
  return { found, looking };
}
