/** A person of the paper: face, name, what she does here, her life, facts with interests. */

import { relOf } from '#components/article/article-links.ts';
import { FactList } from '#components/page/fact-list.tsx';
import { Picture } from '#components/ui/picture.tsx';
import type { AuthorPage } from '#newsroom/articles/views.ts';
import { fediverseAccount } from '#newsroom/site/accounts-elsewhere.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function AuthorHead({ author, w }: { author: AuthorPage; w: Wording }) {
  const facts = author.facts.map(({ name, text, url }) => ({
    name,
    text: url ? (
      <a href={url} rel={fediverseAccount([{ name, url }]) ? 'me noopener' : relOf(url)}>
        {text}
      </a>
    ) : (
      text
    ),
  }));
  const writesOn = author.subjects.map(({ name, path }) => (
    <a key={path} href={path}>
      {name}
    </a>
  ));
  return (
    <header className={author.portrait ? 'list-head author-head' : 'list-head author-head bare'}>
      {author.portrait && (
        <div className="portrait">
          <Picture picture={author.portrait} shape="1x1" sizes="(min-width: 820px) 160px, 96px" first />
        </div>
      )}
      <div className="author-name">
        <h1>{author.name}</h1>
        {author.role && <p className="says">{author.role}</p>}
      </div>
      {author.life.length > 0 && (
        <div className="life">
          {author.life.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      <FactList
        facts={
          writesOn.length > 0
            ? [...facts, { name: w.author.subjects, text: writesOn.flatMap((link, index) => (index ? [', ', link] : [link])) }]
            : facts
        }
      />
    </header>
  );
}
