/**
 * Programs that say of themselves that they fetch a whole site. Narrower than what counts as no reader (`isbot`): a
 * program somebody wrote for one page, or one that says nothing, is a client like any other.
 */
const DECLARED = /(?<!cu)bot\b|bot[/;]|crawl|spider|slurp|archiver|facebookexternalhit|\+?https?:\/\//i;

/** Whether a User-Agent header declares a crawler: it calls itself one, or names the page that explains it. */
export const isDeclaredCrawler = (userAgent: string | undefined): boolean => userAgent !== undefined && DECLARED.test(userAgent);
