ALTER TABLE `drafts` ADD `schedule_failed_at` integer;--> statement-breakpoint
ALTER TABLE `drafts` ADD `schedule_failure` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `drafts_by_failure` ON `drafts` (`schedule_failed_at`) WHERE schedule_failed_at IS NOT NULL;