CREATE TABLE "announcement" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"notice_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"customer_name" text NOT NULL,
	"contract_reference" text,
	"authorisation" text NOT NULL,
	"day_kind" text NOT NULL,
	"notice_days" integer NOT NULL,
	"objection_days" integer NOT NULL,
	"earliest_on" text NOT NULL,
	"objection_until_on" text,
	"entry_ids" text NOT NULL,
	"agreed_at" text,
	"agreed_by" text
);
--> statement-breakpoint
CREATE TABLE "customer" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"contract_reference" text,
	"language" text NOT NULL,
	"notice_days" integer,
	"objection_days" integer,
	"day_kind" text NOT NULL,
	"authorisation" text NOT NULL,
	"products" text NOT NULL,
	"recipients" text NOT NULL,
	"notes" text,
	"ended_on" text,
	"archived_at" text,
	"version" integer NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objection" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"notice_id" text NOT NULL,
	"customer_id" text,
	"subscriber_id" text,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"ground" text NOT NULL,
	"text" text NOT NULL,
	"entry_ids" text NOT NULL,
	"raised_at" text NOT NULL,
	"objection_until_on" text,
	"is_late" integer NOT NULL,
	"state" text NOT NULL,
	"closed_at" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objection_step" (
	"id" text PRIMARY KEY NOT NULL,
	"objection_id" text NOT NULL,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"state" text NOT NULL,
	"text" text,
	"delivery_id" text
);
--> statement-breakpoint
CREATE TABLE "scheduled_publication" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"publish_at" text NOT NULL,
	"in_force_on" text NOT NULL,
	"note" text,
	"urgency" text,
	"basis" text NOT NULL,
	"status" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"ended_at" text
);
--> statement-breakpoint
CREATE TABLE "signing_key" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"created_at" text NOT NULL,
	"retired_at" text
);
--> statement-breakpoint
CREATE TABLE "webhook" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"customer_id" text,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"created_at" text NOT NULL,
	"ended_at" text
);
--> statement-breakpoint
DROP INDEX "notice_revision";--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "logo" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "accent_colour" text;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "customer_id" text;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "webhook_id" text;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "corrects_notice_id" text;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "urgency" text;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "previous_hash" text;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "revision_hash" text;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "signature" text;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "signing_key_id" text;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "products" text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "optional" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "translations" text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "vendor" ADD COLUMN "affiliate" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer" ADD CONSTRAINT "customer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_step" ADD CONSTRAINT "objection_step_objection_id_objection_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objection"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_publication" ADD CONSTRAINT "scheduled_publication_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_key" ADD CONSTRAINT "signing_key_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcement_notice" ON "announcement" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "announcement_customer" ON "announcement" USING btree ("organisation_id","customer_id");--> statement-breakpoint
CREATE INDEX "customer_organisation" ON "customer" USING btree ("organisation_id","name");--> statement-breakpoint
CREATE INDEX "objection_organisation" ON "objection" USING btree ("organisation_id","raised_at");--> statement-breakpoint
CREATE INDEX "objection_notice" ON "objection" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "objection_step_objection" ON "objection_step" USING btree ("objection_id","at");--> statement-breakpoint
CREATE INDEX "scheduled_publication_due" ON "scheduled_publication" USING btree ("status","publish_at");--> statement-breakpoint
CREATE INDEX "signing_key_organisation" ON "signing_key" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_organisation" ON "webhook" USING btree ("organisation_id");--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_webhook_id_webhook_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhook"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_revision" ON "notice" USING btree ("revision_id");