CREATE TABLE `list_changes` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `language`, `key`)
);
--> statement-breakpoint
CREATE INDEX `list_changes_by_time` ON `list_changes` (`scope`,`language`,`changed_at`);--> statement-breakpoint
DROP INDEX `articles_by_translation`;--> statement-breakpoint
CREATE INDEX `articles_in_sitemaps` ON `articles` (`language`,`first_published_at`,`id`,`section_id`,`slug`,`last_published_at`,`lead_picture_id`,`translation_group`) WHERE canonical_url = '';--> statement-breakpoint
CREATE INDEX `articles_by_translation` ON `articles` (`translation_group`,`language`,`section_id`,`slug`,`canonical_url`);