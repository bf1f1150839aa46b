CREATE TABLE `article_pins` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`pinned_id` text NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pins_by_pinned` ON `article_pins` (`pinned_id`);--> statement-breakpoint
INSERT INTO `article_pins` (`article_id`, `position`, `pinned_id`)
	SELECT `articles`.`id`, `pins`.`key`, `pins`.`value` FROM `articles`, json_each(`articles`.`related_pins`) AS `pins`;--> statement-breakpoint
ALTER TABLE `articles` DROP COLUMN `related_pins`;