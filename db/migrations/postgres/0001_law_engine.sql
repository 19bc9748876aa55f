CREATE TABLE "daily_result" (
	"organisation_id" text NOT NULL,
	"day" text NOT NULL,
	"recorded_at" text NOT NULL,
	"law_version" text NOT NULL,
	"model_version" text NOT NULL,
	"counts" text NOT NULL,
	"transfers" text NOT NULL,
	CONSTRAINT "daily_result_organisation_id_day_pk" PRIMARY KEY("organisation_id","day")
);
--> statement-breakpoint
CREATE TABLE "law_correction" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"part" text NOT NULL,
	"row_key" text NOT NULL,
	"fields" text NOT NULL,
	"reason" text NOT NULL,
	"source" text,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" text
);
--> statement-breakpoint
CREATE TABLE "scenario" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"scenario" text NOT NULL,
	"notes" text,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"archived_at" text
);
--> statement-breakpoint
CREATE TABLE "scoring_model" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"number" integer NOT NULL,
	"model" text,
	"reason" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "secret_address" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"opens" text NOT NULL,
	"subject_id" text,
	"token_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"revoked_at" text
);
--> statement-breakpoint
CREATE TABLE "shipped_law" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"data" text NOT NULL,
	"recorded_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"vendor_id" text NOT NULL,
	"title" text NOT NULL,
	"destination" text,
	"covers" text NOT NULL,
	"instrument" text,
	"answers" text NOT NULL,
	"outcome" text,
	"measures" text NOT NULL,
	"measures_effective" text NOT NULL,
	"decision" text,
	"approver" text,
	"approved_on" text,
	"review_due_on" text,
	"triggers" text NOT NULL,
	"document_url" text,
	"notes" text,
	"to_confirm" text NOT NULL,
	"archived_at" text,
	"version" integer NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "sensitivity" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "vulnerability" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "staff_data" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "objection_until_on" text;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "authorisation_answer" text DEFAULT 'unanswered' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "onward_recipients" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "remote_access" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "safeguard" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "daily_result" ADD CONSTRAINT "daily_result_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_correction" ADD CONSTRAINT "law_correction_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoring_model" ADD CONSTRAINT "scoring_model_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secret_address" ADD CONSTRAINT "secret_address_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "law_correction_organisation" ON "law_correction" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "scenario_organisation" ON "scenario" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "scoring_model_number" ON "scoring_model" USING btree ("organisation_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "secret_address_token" ON "secret_address" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "secret_address_organisation" ON "secret_address" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "assessment_organisation" ON "assessment" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "assessment_vendor" ON "assessment" USING btree ("vendor_id");