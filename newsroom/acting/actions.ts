/** Every action there is, by the name that its address has: POST /desk/do/<name>. A test tries each with each role. */
import { ACCOUNT_ACTIONS } from '#newsroom/accounts/account-actions.ts';
import { PEOPLE_ACTIONS } from '#newsroom/accounts/people-actions.ts';
import { AUTHOR_ACTIONS } from '#newsroom/authors/author-actions.ts';
import { DRAFT_ACTIONS } from '#newsroom/drafts/draft-actions.ts';
import { FIND_ACTIONS } from '#newsroom/drafts/find-actions.ts';
import { LINKABLE_ACTIONS } from '#newsroom/drafts/linkable-actions.ts';
import { OPEN_ACTIONS } from '#newsroom/drafts/open-actions.ts';
import { REVISION_ACTIONS } from '#newsroom/drafts/revision-actions.ts';
import { SHARE_ACTIONS } from '#newsroom/drafts/share-actions.ts';
import { LINK_ACTIONS } from '#newsroom/links/link-actions.ts';
import { PICTURE_ACTIONS } from '#newsroom/media/picture-actions.ts';
import { PREVIEW_ACTIONS } from '#newsroom/previews/preview-actions.ts';
import { PUBLISHING_ACTIONS } from '#newsroom/publishing/publishing-actions.ts';
import { REDIRECT_ACTIONS } from '#newsroom/redirects/redirect-actions.ts';
import { RELATED_ACTIONS } from '#newsroom/related/related-actions.ts';
import { PAGE_REVISION_ACTIONS } from '#newsroom/site/page-revision-actions.ts';
import { SITE_ACTIONS } from '#newsroom/site/site-actions.ts';
import { TOPIC_ACTIONS } from '#newsroom/topics/topic-actions.ts';
import { TRANSLATION_ACTIONS } from '#newsroom/translations/translation-actions.ts';
import { WEBHOOK_ACTIONS } from '#newsroom/webhooks/webhook-actions.ts';

export const ACTIONS = {
  ...ACCOUNT_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...AUTHOR_ACTIONS,
  ...DRAFT_ACTIONS,
  ...FIND_ACTIONS,
  ...LINKABLE_ACTIONS,
  ...OPEN_ACTIONS,
  ...REVISION_ACTIONS,
  ...SHARE_ACTIONS,
  ...PICTURE_ACTIONS,
  ...LINK_ACTIONS,
  ...PREVIEW_ACTIONS,
  ...PUBLISHING_ACTIONS,
  ...SITE_ACTIONS,
  ...PAGE_REVISION_ACTIONS,
  ...REDIRECT_ACTIONS,
  ...RELATED_ACTIONS,
  ...TOPIC_ACTIONS,
  ...TRANSLATION_ACTIONS,
  ...WEBHOOK_ACTIONS,
} as const;

export type Actions = typeof ACTIONS;
