CREATE TABLE `former_sections` (
	`slug` text NOT NULL,
	`section_id` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`slug`, `section_id`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `former_sections_until_unique` ON `former_sections` (`until`);--> statement-breakpoint
CREATE INDEX `addresses_by_location` ON `addresses` (`location`) WHERE location IS NOT NULL;