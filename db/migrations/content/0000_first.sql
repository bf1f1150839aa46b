CREATE TABLE `addresses` (
	`path` text NOT NULL,
	`query` text NOT NULL,
	`kind` text NOT NULL,
	`target_id` text,
	`location` text,
	PRIMARY KEY(`path`, `query`)
);
--> statement-breakpoint
CREATE INDEX `addresses_by_target` ON `addresses` (`target_id`);--> statement-breakpoint
CREATE TABLE `article_bylines` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`author_id` text NOT NULL,
	`role` text NOT NULL,
	`place` text NOT NULL,
	`language` text NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bylines_by_author` ON `article_bylines` (`author_id`,`language`,`first_published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_corrections` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article_notes` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`url` text NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article_pictures` (
	`article_id` text NOT NULL,
	`picture_id` text NOT NULL,
	PRIMARY KEY(`article_id`, `picture_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_pictures_by_picture` ON `article_pictures` (`picture_id`);--> statement-breakpoint
CREATE TABLE `article_sources` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article_topics` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`topic_id` text NOT NULL,
	`language` text NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_topics_by_topic` ON `article_topics` (`topic_id`,`language`,`first_published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`section_id` text NOT NULL,
	`type_id` text NOT NULL,
	`group_id` text NOT NULL,
	`column_id` text,
	`kicker` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`dateline` text NOT NULL,
	`lead_picture_id` text,
	`lead_alt_text` text NOT NULL,
	`lead_caption` text NOT NULL,
	`lead_credit` text NOT NULL,
	`printed_byline` text NOT NULL,
	`words` integer NOT NULL,
	`canonical_url` text NOT NULL,
	`search_title` text NOT NULL,
	`search_description` text NOT NULL,
	`translation_group` text,
	`original_id` text,
	`original_version` integer,
	`first_published_at` integer NOT NULL,
	`updated_at` integer,
	`update_note` text NOT NULL,
	`published_versions` integer NOT NULL,
	`last_published_at` integer NOT NULL,
	`related_pins` text NOT NULL,
	`related_exclusions` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`type_id`) REFERENCES `types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `type_groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`column_id`) REFERENCES `columns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_by_address` ON `articles` (`language`,`section_id`,`slug`);--> statement-breakpoint
CREATE INDEX `articles_by_date` ON `articles` (`language`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_section` ON `articles` (`section_id`,`language`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_type` ON `articles` (`type_id`,`language`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_group` ON `articles` (`group_id`,`language`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_column` ON `articles` (`column_id`,`language`,`first_published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_translation` ON `articles` (`translation_group`);--> statement-breakpoint
CREATE INDEX `articles_by_lead_picture` ON `articles` (`lead_picture_id`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`life` text NOT NULL,
	`facts` text NOT NULL,
	`portrait_id` text,
	FOREIGN KEY (`portrait_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug_unique` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `choices` (
	`article_id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`chosen_at` integer NOT NULL,
	`chosen_by` text NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `choices_by_date` ON `choices` (`language`,`chosen_at`);--> statement-breakpoint
CREATE TABLE `counts` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`scope`, `language`, `key`)
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`path` text NOT NULL,
	`section_id` text NOT NULL,
	`first_published_at` integer NOT NULL,
	`withdrawn_at` integer NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`seal` text NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `page_pictures` (
	`page_id` text NOT NULL,
	`picture_id` text NOT NULL,
	PRIMARY KEY(`page_id`, `picture_id`),
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `page_pictures_by_picture` ON `page_pictures` (`picture_id`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`focal_x` real NOT NULL,
	`focal_y` real NOT NULL,
	`credit` text NOT NULL,
	`source` text NOT NULL,
	`licence` text NOT NULL,
	`terms` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_key_unique` ON `pictures` (`key`);--> statement-breakpoint
CREATE TABLE `popular` (
	`language` text NOT NULL,
	`position` integer NOT NULL,
	`article_id` text NOT NULL,
	`score` real NOT NULL,
	PRIMARY KEY(`language`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `popular_by_article` ON `popular` (`article_id`);--> statement-breakpoint
CREATE TABLE `related` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`related_id` text NOT NULL,
	`score` real NOT NULL,
	`pinned` integer NOT NULL,
	`shared` text NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`related_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `related_by_other` ON `related` (`related_id`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`language` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`names` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_article_id_unique` ON `search_documents` (`article_id`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`names` text NOT NULL,
	`descriptions` text NOT NULL,
	`facts` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `columns` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`names` text NOT NULL,
	`descriptions` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `columns_slug_unique` ON `columns` (`slug`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`oldest_servable` integer NOT NULL,
	`raised_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `navigation` (
	`place` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`names` text NOT NULL,
	`strong` integer NOT NULL,
	PRIMARY KEY(`place`, `position`)
);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_by_slug` ON `pages` (`language`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `pages_by_key` ON `pages` (`key`,`language`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`names` text NOT NULL,
	`descriptions` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_unique` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `type_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`names` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `type_groups_slug_unique` ON `type_groups` (`slug`);--> statement-breakpoint
CREATE TABLE `types` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`group_id` text NOT NULL,
	`position` integer NOT NULL,
	`tone` text NOT NULL,
	`names` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `type_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `types_slug_unique` ON `types` (`slug`);--> statement-breakpoint
CREATE INDEX `types_by_group` ON `types` (`group_id`,`position`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_date` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit` (`subject`,`at`);--> statement-breakpoint
CREATE TABLE `desk_authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`life` text NOT NULL,
	`facts` text NOT NULL,
	`portrait_id` text,
	FOREIGN KEY (`portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `desk_authors_slug_unique` ON `desk_authors` (`slug`);--> statement-breakpoint
CREATE TABLE `desk_topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`names` text NOT NULL,
	`descriptions` text NOT NULL,
	`facts` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `desk_topics_slug_unique` ON `desk_topics` (`slug`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`moves` integer NOT NULL,
	`save_id` text NOT NULL,
	`document` text NOT NULL,
	`stage` text NOT NULL,
	`language` text NOT NULL,
	`headline` text NOT NULL,
	`translation_group` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`scheduled_for` integer,
	`scheduled_revision_id` text,
	`public_revision_id` text,
	`published_versions` integer NOT NULL,
	`first_published_at` integer,
	`last_published_at` integer,
	`material_change_at` integer,
	`update_note` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_by_schedule` ON `drafts` (`stage`,`scheduled_for`);--> statement-breakpoint
CREATE INDEX `drafts_by_saving` ON `drafts` (`saved_at`);--> statement-breakpoint
CREATE INDEX `drafts_by_translation` ON `drafts` (`translation_group`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`type` text NOT NULL,
	`alt_text` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text NOT NULL,
	`source` text NOT NULL,
	`licence` text NOT NULL,
	`terms` text NOT NULL,
	`focal_x` real NOT NULL,
	`focal_y` real NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_key_unique` ON `media` (`key`);--> statement-breakpoint
CREATE INDEX `media_by_hash` ON `media` (`hash`);--> statement-breakpoint
CREATE INDEX `media_by_date` ON `media` (`added_at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `revisions_by_draft` ON `revisions` (`draft_id`,`version`);