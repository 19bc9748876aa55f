CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`password` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`two_factor_enabled` integer NOT NULL,
	`language` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `change` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`group_id` text,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `change_sequence` ON `change` (`organisation_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `change_subject` ON `change` (`organisation_id`,`subject_kind`,`subject_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `change_group` ON `change` (`organisation_id`,`group_id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_organisation` ON `invitation` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `membership` (
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `user_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `membership_user` ON `membership` (`user_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`legal_name` text,
	`address` text,
	`country` text,
	`capacities` text NOT NULL,
	`dpo_email` text,
	`contact_email` text,
	`website` text,
	`introduction` text,
	`language` text NOT NULL,
	`prevailing_language` text,
	`visibility` text NOT NULL,
	`notice_days` integer NOT NULL,
	`objection_days` integer NOT NULL,
	`uses_sub_processors` text NOT NULL,
	`commitments` text NOT NULL,
	`record_created_on` text,
	`record_reviewed_on` text,
	`notes` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_slug_unique` ON `organisation` (`slug`);--> statement-breakpoint
CREATE TABLE `access_request` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`company` text,
	`reason` text,
	`language` text NOT NULL,
	`status` text NOT NULL,
	`token_hash` text,
	`requested_at` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`expires_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `access_request_organisation` ON `access_request` (`organisation_id`,`requested_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `access_request_token` ON `access_request` (`token_hash`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery_id` text NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `delivery`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attempt_delivery` ON `attempt` (`delivery_id`,`at`);--> statement-breakpoint
CREATE TABLE `delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`kind` text NOT NULL,
	`notice_id` text,
	`subscriber_id` text,
	`recipient` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`text_body` text NOT NULL,
	`html_body` text NOT NULL,
	`headers` text NOT NULL,
	`message_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` text NOT NULL,
	`lease_owner` text,
	`lease_until` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	`server_answer` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscriber`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delivery_message_id_unique` ON `delivery` (`message_id`);--> statement-breakpoint
CREATE INDEX `delivery_due` ON `delivery` (`status`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `delivery_notice` ON `delivery` (`notice_id`);--> statement-breakpoint
CREATE INDEX `delivery_organisation` ON `delivery` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `delivery_recipient` ON `delivery` (`recipient`,`created_at`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notice_organisation` ON `notice` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `notice_revision` ON `notice` (`revision_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`number` integer NOT NULL,
	`published_at` text NOT NULL,
	`announced_on` text NOT NULL,
	`in_force_on` text NOT NULL,
	`objection_until_on` text,
	`note` text,
	`language` text NOT NULL,
	`entries` text NOT NULL,
	`changes` text NOT NULL,
	`content_hash` text NOT NULL,
	`published_by` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_number` ON `revision` (`organisation_id`,`number`);--> statement-breakpoint
CREATE TABLE `subscriber` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`status` text NOT NULL,
	`confirmation_hash` text,
	`requested_at` text NOT NULL,
	`confirmed_at` text,
	`unsubscribed_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriber_email` ON `subscriber` (`organisation_id`,`email`);--> statement-breakpoint
CREATE TABLE `engagement` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`parent_engagement_id` text,
	`service` text NOT NULL,
	`role` text NOT NULL,
	`delivery` text NOT NULL,
	`purpose` text,
	`delimitation` text,
	`data_categories` text NOT NULL,
	`data_subjects` text NOT NULL,
	`special_categories` text NOT NULL,
	`format` text NOT NULL,
	`scale` text NOT NULL,
	`frequency` text NOT NULL,
	`retention` text,
	`from_on` text,
	`until_on` text,
	`contract` text NOT NULL,
	`contract_reference` text,
	`contract_signed_on` text,
	`contract_url` text,
	`flow_down` text NOT NULL,
	`authorisation` text NOT NULL,
	`published` integer NOT NULL,
	`verified_on` text,
	`review_due_on` text,
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
CREATE INDEX `engagement_organisation` ON `engagement` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `engagement_vendor` ON `engagement` (`vendor_id`);--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`file_name` text NOT NULL,
	`encoding` text NOT NULL,
	`delimiter` text NOT NULL,
	`source` text NOT NULL,
	`status` text NOT NULL,
	`counts` text NOT NULL,
	`effects` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`applied_at` text,
	`undone_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_organisation` ON `import_run` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `location` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`engagement_id` text NOT NULL,
	`kind` text NOT NULL,
	`country` text,
	`international_organisation` text,
	`place` text,
	`mode` text NOT NULL,
	`importer` text,
	`importer_country` text,
	`stated_as` text,
	`verified_on` text,
	`notes` text,
	`to_confirm` text NOT NULL,
	`archived_at` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `location_organisation` ON `location` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `location_engagement` ON `location` (`engagement_id`);--> statement-breakpoint
CREATE TABLE `safeguard` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`engagement_id` text NOT NULL,
	`instrument` text NOT NULL,
	`country` text,
	`reference` text,
	`signed_on` text,
	`valid_from_on` text,
	`expires_on` text,
	`document_url` text,
	`importer_subject_to_gdpr` text NOT NULL,
	`rank` integer NOT NULL,
	`evidence` text NOT NULL,
	`stated_as` text,
	`review_due_on` text,
	`notes` text,
	`to_confirm` text NOT NULL,
	`archived_at` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `safeguard_organisation` ON `safeguard` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `safeguard_engagement` ON `safeguard` (`engagement_id`);--> statement-breakpoint
CREATE TABLE `vendor` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`identity` text NOT NULL,
	`contracting_entity` text,
	`registration_number` text,
	`address` text,
	`establishment_country` text,
	`parent_name` text,
	`parent_country` text,
	`website` text,
	`contact_name` text,
	`contact_role` text,
	`contact_email` text,
	`privacy_url` text,
	`subprocessor_list_url` text,
	`contract_url` text,
	`certifications` text NOT NULL,
	`dpf_status` text NOT NULL,
	`dpf_entity` text,
	`dpf_covered_entity_of` text,
	`dpf_frameworks` text NOT NULL,
	`dpf_covers_hr` text NOT NULL,
	`dpf_covers_non_hr` text NOT NULL,
	`dpf_participant_id` text,
	`dpf_next_certification_due_on` text,
	`dpf_checked_on` text,
	`dpf_checked_by` text,
	`verified_on` text,
	`review_due_on` text,
	`notes` text,
	`catalogue_key` text,
	`to_confirm` text NOT NULL,
	`archived_at` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `vendor_organisation` ON `vendor` (`organisation_id`,`name`);