CREATE TABLE `link_passes` (
	`id` integer PRIMARY KEY NOT NULL,
	`ended_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `link_problems` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text,
	`page_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_problems_article_id_unique` ON `link_problems` (`article_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `link_problems_page_id_unique` ON `link_problems` (`page_id`);--> statement-breakpoint
CREATE INDEX `link_problems_by_date` ON `link_problems` (`at`,`id`);