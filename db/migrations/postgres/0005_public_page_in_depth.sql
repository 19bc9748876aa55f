CREATE TABLE "logo_picture" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"bytes" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "announcement_notice";--> statement-breakpoint
DROP INDEX "delivery_notice";--> statement-breakpoint
ALTER TABLE "scheduled_publication" ADD COLUMN "replacements" text;--> statement-breakpoint
ALTER TABLE "logo_picture" ADD CONSTRAINT "logo_picture_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "objection_customer" ON "objection" USING btree ("organisation_id","customer_id");--> statement-breakpoint
CREATE INDEX "announcement_notice" ON "announcement" USING btree ("notice_id","customer_id");--> statement-breakpoint
CREATE INDEX "delivery_notice" ON "delivery" USING btree ("notice_id","customer_id");