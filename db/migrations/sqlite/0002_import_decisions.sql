ALTER TABLE `import_run` ADD `decisions` text;--> statement-breakpoint
ALTER TABLE `import_run` ADD `headers_hash` text;