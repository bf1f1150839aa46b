CREATE TABLE `page_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`page_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`fields` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `page_revisions_by_page` ON `page_revisions` (`page_id`,`at`);