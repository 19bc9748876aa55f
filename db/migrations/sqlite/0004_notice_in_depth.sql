CREATE TABLE `announcement` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`notice_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`customer_name` text NOT NULL,
	`contract_reference` text,
	`authorisation` text NOT NULL,
	`day_kind` text NOT NULL,
	`notice_days` integer NOT NULL,
	`objection_days` integer NOT NULL,
	`earliest_on` text NOT NULL,
	`objection_until_on` text,
	`entry_ids` text NOT NULL,
	`agreed_at` text,
	`agreed_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `announcement_notice` ON `announcement` (`notice_id`);--> statement-breakpoint
CREATE INDEX `announcement_customer` ON `announcement` (`organisation_id`,`customer_id`);--> statement-breakpoint
CREATE TABLE `customer` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`contract_reference` text,
	`language` text NOT NULL,
	`notice_days` integer,
	`objection_days` integer,
	`day_kind` text NOT NULL,
	`authorisation` text NOT NULL,
	`products` text NOT NULL,
	`recipients` text NOT NULL,
	`notes` text,
	`ended_on` text,
	`archived_at` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `customer_organisation` ON `customer` (`organisation_id`,`name`);--> statement-breakpoint
CREATE TABLE `objection` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`notice_id` text NOT NULL,
	`customer_id` text,
	`subscriber_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`ground` text NOT NULL,
	`text` text NOT NULL,
	`entry_ids` text NOT NULL,
	`raised_at` text NOT NULL,
	`objection_until_on` text,
	`is_late` integer NOT NULL,
	`state` text NOT NULL,
	`closed_at` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `objection_organisation` ON `objection` (`organisation_id`,`raised_at`);--> statement-breakpoint
CREATE INDEX `objection_notice` ON `objection` (`notice_id`);--> statement-breakpoint
CREATE TABLE `objection_step` (
	`id` text PRIMARY KEY NOT NULL,
	`objection_id` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`state` text NOT NULL,
	`text` text,
	`delivery_id` text,
	FOREIGN KEY (`objection_id`) REFERENCES `objection`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `objection_step_objection` ON `objection_step` (`objection_id`,`at`);--> statement-breakpoint
CREATE TABLE `scheduled_publication` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`publish_at` text NOT NULL,
	`in_force_on` text NOT NULL,
	`note` text,
	`urgency` text,
	`basis` text NOT NULL,
	`status` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `scheduled_publication_due` ON `scheduled_publication` (`status`,`publish_at`);--> statement-breakpoint
CREATE TABLE `signing_key` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text NOT NULL,
	`created_at` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `signing_key_organisation` ON `signing_key` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `webhook` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`customer_id` text,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer_id`) REFERENCES `customer`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_organisation` ON `webhook` (`organisation_id`);--> statement-breakpoint
DROP INDEX `notice_revision`;--> statement-breakpoint
ALTER TABLE `notice` ADD `corrects_notice_id` text;--> statement-breakpoint
ALTER TABLE `notice` ADD `correction` text;--> statement-breakpoint
CREATE INDEX `notice_revision` ON `notice` (`revision_id`);--> statement-breakpoint
ALTER TABLE `organisation` ADD `logo` text;--> statement-breakpoint
ALTER TABLE `organisation` ADD `accent_colour` text;--> statement-breakpoint
ALTER TABLE `delivery` ADD `customer_id` text;--> statement-breakpoint
ALTER TABLE `delivery` ADD `webhook_id` text REFERENCES webhook(id);--> statement-breakpoint
ALTER TABLE `revision` ADD `urgency` text;--> statement-breakpoint
ALTER TABLE `revision` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `revision` ADD `revision_hash` text;--> statement-breakpoint
ALTER TABLE `revision` ADD `signature` text;--> statement-breakpoint
ALTER TABLE `revision` ADD `signing_key_id` text;--> statement-breakpoint
ALTER TABLE `engagement` ADD `products` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `optional` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `translations` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `vendor` ADD `affiliate` text DEFAULT 'unknown' NOT NULL;