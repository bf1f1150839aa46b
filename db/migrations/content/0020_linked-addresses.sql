CREATE TABLE `linked_addresses` (
	`path` text NOT NULL,
	`text_id` text NOT NULL,
	PRIMARY KEY(`path`, `text_id`)
);
--> statement-breakpoint
CREATE INDEX `linked_addresses_by_text` ON `linked_addresses` (`text_id`);