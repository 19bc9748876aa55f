CREATE TABLE `logo_picture` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`bytes` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `announcement_notice`;--> statement-breakpoint
CREATE INDEX `announcement_notice` ON `announcement` (`notice_id`,`customer_id`);--> statement-breakpoint
DROP INDEX `delivery_notice`;--> statement-breakpoint
CREATE INDEX `delivery_notice` ON `delivery` (`notice_id`,`customer_id`);--> statement-breakpoint
ALTER TABLE `scheduled_publication` ADD `replacements` text;--> statement-breakpoint
CREATE INDEX `objection_customer` ON `objection` (`organisation_id`,`customer_id`);