/** The way on from a page for strangers: a whole new one, so that what a link carries behind its `#` is left behind. */
export function LeadOn({ href, children }: { href: string; children: string }) {
  return (
    <p>
      <a className="word" href={href}>
        {children}
      </a>
    </p>
  );
}
