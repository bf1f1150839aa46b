/** A draft as a page of the desk gets it. */

import type { Role } from '#newsroom/accounts/roles.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Settings } from '#newsroom/site/settings.ts';

/** What is so about a piece beside its words. Instants are ISO 8601. */
export interface DraftView {
  id: string;
  /** 0 while nothing of it is stored. */
  version: number;
  /** The save that made that version. */
  saveId: string;
  savedAt: string | null;
  savedBy: string;
  stage: 'writing' | 'review' | 'scheduled';
  isPublic: boolean;
  isWithdrawn: boolean;
  /** Where readers find it, or its notice. */
  path: string | null;
  /** The address that never changes, whole; null before its first publication. */
  shortLink: string | null;
  scheduledFor: string | null;
  /** When its last schedule should have published it, and why it did not; null once that is settled. */
  scheduleFailure: { at: string; says: string } | null;
  firstPublishedAt: string | null;
  publishedVersions: number;
  /** The version that readers see; null while nothing of it is public. */
  publicVersion: number | null;
  /** Rises with everything done to it: of two moves that began from the same state only one happens. */
  moves: number;
  returnNote: string;
  createdBy: string;
  isOwn: boolean;
  /** Whom editors added, by name. */
  added: { id: string; name: string }[];
  /** Whether an editor's choice holds for it, for good or for a while. */
  isChosen: boolean;
}

/** Names of what a document refers to, by id; all of a site's sections, types and columns, since they are few. */
export interface DraftRefs {
  sections: Record<string, { name: string; slug: string }>;
  types: Record<string, { name: string; slug: string; tone: 'report' | 'voice' | 'editorial' }>;
  columns: Record<string, { name: string; slug: string }>;
  topics: Record<string, { name: string; slug: string }>;
  authors: Record<string, { name: string; slug: string }>;
  pictures: Record<string, DeskPicture>;
}

/** Who writes. */
export interface DeskPerson {
  id: string;
  name: string;
  role: Role;
}

/** Everything that the work room opens with. */
export interface WorkRoomView {
  draft: DraftView;
  document: DraftDocument;
  refs: DraftRefs;
  person: DeskPerson;
  timeZone: string;
  languages: Language[];
  /** Under which licence others may republish what says nothing of its own. */
  siteLicence: Settings['licence'];
}
