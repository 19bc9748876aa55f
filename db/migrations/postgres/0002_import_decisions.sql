ALTER TABLE "import_run" ADD COLUMN "decisions" text;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "headers_hash" text;