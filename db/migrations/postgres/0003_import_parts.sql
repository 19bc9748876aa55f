CREATE TABLE "import_part" (
	"import_id" text NOT NULL,
	"part" integer NOT NULL,
	"effects" text NOT NULL,
	CONSTRAINT "import_part_import_id_part_pk" PRIMARY KEY("import_id","part")
);
--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "begun_at" text;--> statement-breakpoint
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_import_id_import_run_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."import_run"("id") ON DELETE cascade ON UPDATE no action;