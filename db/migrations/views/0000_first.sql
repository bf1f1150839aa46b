CREATE TABLE `views` (
	`article_id` text NOT NULL,
	`hour` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `hour`)
);
--> statement-breakpoint
CREATE INDEX `views_by_hour` ON `views` (`hour`);