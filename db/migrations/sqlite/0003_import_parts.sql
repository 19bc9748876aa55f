CREATE TABLE `import_part` (
	`import_id` text NOT NULL,
	`part` integer NOT NULL,
	`effects` text NOT NULL,
	PRIMARY KEY(`import_id`, `part`),
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `import_run` ADD `begun_at` text;