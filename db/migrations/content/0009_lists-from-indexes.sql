DROP INDEX `articles_by_section`;--> statement-breakpoint
DROP INDEX `articles_by_type`;--> statement-breakpoint
DROP INDEX `articles_by_group`;--> statement-breakpoint
DROP INDEX `articles_by_column`;--> statement-breakpoint
CREATE INDEX `articles_in_filters` ON `articles` (`id`,`section_id`,`type_id`,`group_id`,`column_id`,`first_published_at`);--> statement-breakpoint
CREATE INDEX `articles_by_section` ON `articles` (`section_id`,`language`,`first_published_at`,`id`,`type_id`,`group_id`,`column_id`);--> statement-breakpoint
CREATE INDEX `articles_by_type` ON `articles` (`type_id`,`language`,`first_published_at`,`id`,`section_id`,`column_id`);--> statement-breakpoint
CREATE INDEX `articles_by_group` ON `articles` (`group_id`,`language`,`first_published_at`,`id`,`section_id`,`column_id`);--> statement-breakpoint
CREATE INDEX `articles_by_column` ON `articles` (`column_id`,`language`,`first_published_at`,`id`,`section_id`,`type_id`,`group_id`);