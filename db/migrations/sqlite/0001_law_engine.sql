CREATE TABLE `daily_result` (
	`organisation_id` text NOT NULL,
	`day` text NOT NULL,
	`recorded_at` text NOT NULL,
	`law_version` text NOT NULL,
	`model_version` text NOT NULL,
	`counts` text NOT NULL,
	`transfers` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `day`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `law_correction` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`part` text NOT NULL,
	`row_key` text NOT NULL,
	`fields` text NOT NULL,
	`reason` text NOT NULL,
	`source` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `law_correction_organisation` ON `law_correction` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`scenario` text NOT NULL,
	`notes` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`archived_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `scenario_organisation` ON `scenario` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `scoring_model` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`number` integer NOT NULL,
	`model` text,
	`reason` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scoring_model_number` ON `scoring_model` (`organisation_id`,`number`);--> statement-breakpoint
CREATE TABLE `secret_address` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`opens` text NOT NULL,
	`subject_id` text,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `secret_address_token` ON `secret_address` (`token_hash`);--> statement-breakpoint
CREATE INDEX `secret_address_organisation` ON `secret_address` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `shipped_law` (
	`fingerprint` text PRIMARY KEY NOT NULL,
	`data` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`title` text NOT NULL,
	`destination` text,
	`covers` text NOT NULL,
	`instrument` text,
	`answers` text NOT NULL,
	`outcome` text,
	`measures` text NOT NULL,
	`measures_effective` text NOT NULL,
	`decision` text,
	`approver` text,
	`approved_on` text,
	`review_due_on` text,
	`triggers` text NOT NULL,
	`document_url` text,
	`notes` text,
	`to_confirm` text NOT NULL,
	`archived_at` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendor`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assessment_organisation` ON `assessment` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `assessment_vendor` ON `assessment` (`vendor_id`);--> statement-breakpoint
ALTER TABLE `engagement` ADD `sensitivity` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `vulnerability` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `staff_data` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `objection_until_on` text;--> statement-breakpoint
ALTER TABLE `engagement` ADD `authorisation_answer` text DEFAULT 'unanswered' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `onward_recipients` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `engagement` ADD `remote_access` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `safeguard` ADD `verified_on` text;