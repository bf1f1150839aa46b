/**
 * What stands around every page: skip link, masthead, `<main id="main">`, footer.
 *
 *   <Shell chrome={chrome} w={w} current={section.path} languages={article.translations}>…</Shell>
 *
 * - `current`: the path in the navigation to which this page belongs, or which it is.
 * - `languages`: this page in other languages; the front pages stand in for those it does not have.
 * - `front`: on the front page alone: its day, and the places its stories were filed from. The name is then the h1; every
 *   other page brings its own.
 */
import { Footer } from '#components/page/footer.tsx';
import { Masthead } from '#components/page/masthead.tsx';
import type { ShellProps } from '#components/page/shell-props.ts';
import { SkipLink } from '#components/page/skip-link.tsx';

export function Shell({ chrome, w, current, languages, front, children }: ShellProps) {
  return (
    <>
      <SkipLink w={w} />
      <div className="page">
        <Masthead chrome={chrome} w={w} current={current} languages={languages} front={front} />
        <main id="main">{children}</main>
        <Footer chrome={chrome} w={w} current={current} />
      </div>
    </>
  );
}
