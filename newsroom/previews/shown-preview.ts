/**
 * The preview that a render is for. The server composes it and says it here; the page takes it from here and asks nothing,
 * so that no reader's page ever comes near a draft. The server and the framework's bundle load this module twice: the
 * store is one.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';

/** What a reader's article page is drawn from. */
export interface Preview {
  chrome: SiteChrome;
  article: ArticlePage;
}

export interface ShownPreview {
  /** Null when no page can be made of the draft, on a site that lacks what every page needs. */
  page: Preview | null;
  /** The desk's bar above the page; null where the desk shows the page in a frame. */
  bar: { says: string; explained: string; back: { name: string; path: string } | null } | null;
}

const key = Symbol.for('dateline.preview');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<ShownPreview> | undefined>;
const store = (shared[key] ??= new AsyncLocalStorage<ShownPreview>());

/** Runs a render that shows this preview. */
export const showPreview = <T>(preview: ShownPreview, render: () => T): T => store.run(preview, render);

/** What this render shows; undefined when it was asked for as any other page. */
export const findShownPreview = (): ShownPreview | undefined => store.getStore();
