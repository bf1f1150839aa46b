CREATE TABLE `former_picture_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`picture_id` text NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_keys_by_picture` ON `former_picture_keys` (`picture_id`);--> statement-breakpoint
CREATE TABLE `draft_bylines` (
	`draft_id` text NOT NULL,
	`position` integer NOT NULL,
	`author_id` text NOT NULL,
	PRIMARY KEY(`draft_id`, `position`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `draft_bylines_by_author` ON `draft_bylines` (`author_id`);--> statement-breakpoint
CREATE TABLE `draft_people` (
	`draft_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`draft_id`, `person_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `draft_people_by_person` ON `draft_people` (`person_id`);--> statement-breakpoint
CREATE TABLE `draft_pictures` (
	`draft_id` text NOT NULL,
	`media_id` text NOT NULL,
	PRIMARY KEY(`draft_id`, `media_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `draft_pictures_by_picture` ON `draft_pictures` (`media_id`);--> statement-breakpoint
CREATE TABLE `draft_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`names` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_texts_draft_id_unique` ON `draft_texts` (`draft_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`version` integer NOT NULL,
	`run_at` integer NOT NULL,
	`leased_until` integer,
	`attempts` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_by_time` ON `jobs` (`run_at`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_secret_hash_unique` ON `preview_links` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `preview_links_by_draft` ON `preview_links` (`draft_id`);--> statement-breakpoint
DROP INDEX `drafts_by_saving`;--> statement-breakpoint
ALTER TABLE `drafts` ADD `section_id` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `type_id` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `words` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `drafts` ADD `embargoed_until` integer;--> statement-breakpoint
ALTER TABLE `drafts` ADD `scheduled_wall` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `scheduled_zone` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `return_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `drafts` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `drafts` ADD `standing` text GENERATED ALWAYS AS (CASE WHEN stage <> 'writing' THEN stage WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN public_revision_id IS NOT NULL THEN 'published' ELSE 'draft' END) VIRTUAL;--> statement-breakpoint
CREATE INDEX `drafts_by_standing` ON `drafts` (`standing`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `drafts_by_section` ON `drafts` (`section_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `drafts_by_type` ON `drafts` (`type_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `drafts_by_language` ON `drafts` (`language`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `drafts_by_publication` ON `drafts` (`last_published_at`);--> statement-breakpoint
CREATE INDEX `drafts_by_embargo` ON `drafts` (`embargoed_until`);--> statement-breakpoint
CREATE INDEX `drafts_by_creator` ON `drafts` (`created_by`,`saved_at`);--> statement-breakpoint
CREATE INDEX `drafts_by_saving` ON `drafts` (`saved_at`,`id`);--> statement-breakpoint
ALTER TABLE `pictures` ADD `creator` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `copyright` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `avif` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `creator` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `copyright` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `avif` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `media_without_credit` ON `media` (`id`) WHERE credit = '';--> statement-breakpoint
CREATE INDEX `media_without_alt_text` ON `media` (`id`) WHERE alt_text = '';--> statement-breakpoint
ALTER TABLE `revisions` ADD `basis_id` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `depth` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `revisions_by_basis` ON `revisions` (`basis_id`);