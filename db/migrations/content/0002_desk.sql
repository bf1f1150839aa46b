CREATE TABLE `draft_people` (
	`draft_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`draft_id`, `person_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `draft_people_by_person` ON `draft_people` (`person_id`);--> statement-breakpoint
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
ALTER TABLE `drafts` ADD `scheduled_wall` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `scheduled_zone` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `return_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `drafts_by_creator` ON `drafts` (`created_by`,`saved_at`);