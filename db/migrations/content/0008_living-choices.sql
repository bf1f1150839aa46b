DROP INDEX `choices_by_date`;--> statement-breakpoint
CREATE INDEX `choices_by_end` ON `choices` (`language`,`expires_at`,`chosen_at`,`article_id`);