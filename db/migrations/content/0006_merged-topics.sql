CREATE TABLE `merged_topics` (
	`id` text PRIMARY KEY NOT NULL,
	`into_id` text NOT NULL,
	FOREIGN KEY (`into_id`) REFERENCES `desk_topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merged_topics_by_present` ON `merged_topics` (`into_id`);