ALTER TABLE `drafts` ADD `scheduled_override` text;--> statement-breakpoint
CREATE INDEX `articles_by_original` ON `articles` (`original_id`) WHERE original_id IS NOT NULL;--> statement-breakpoint
-- An article that nobody translated is the first of a group of its own since, which a translation joins.
UPDATE `articles` SET `translation_group` = `id` WHERE `translation_group` IS NULL;
