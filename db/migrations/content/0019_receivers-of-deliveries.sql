CREATE TABLE `troubled_receivers` (
	`receiver` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`rests_until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`webhook_id` text NOT NULL,
	`payload` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	`tries` text NOT NULL,
	FOREIGN KEY (`webhook_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_webhook` ON `webhook_deliveries` (`webhook_id`,`at`,`id`);--> statement-breakpoint
DROP TABLE `webhook_tries`;--> statement-breakpoint
ALTER TABLE `jobs` ADD `receiver` text;--> statement-breakpoint
UPDATE `jobs` SET `receiver` = coalesce(`payload` ->> '$.name', '') || ' ' || coalesce(`payload` ->> '$.receiver', '') WHERE `kind` = 'delivery';--> statement-breakpoint
CREATE INDEX `jobs_by_receiver` ON `jobs` (`receiver`,`leased_until`,`run_at`,`id`) WHERE "jobs"."receiver" IS NOT NULL;--> statement-breakpoint
ALTER TABLE `webhooks` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `webhooks` ADD `sections` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `webhooks` ADD `off_since` integer;--> statement-breakpoint
ALTER TABLE `webhooks` ADD `off_because` text;--> statement-breakpoint
ALTER TABLE `webhooks` ADD `failing_since` integer;--> statement-breakpoint
ALTER TABLE `webhooks` ADD `former_secrets` text DEFAULT '[]' NOT NULL;