CREATE TABLE "rescored" (
	"organisation_id" uuid NOT NULL,
	"rescoring_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"scorecard_id" uuid NOT NULL,
	CONSTRAINT "rescored_organisation_id_rescoring_id_attempt_id_pk" PRIMARY KEY("organisation_id","rescoring_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "rescoring" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid,
	"rubric" jsonb,
	"model_hash" text NOT NULL,
	"started_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reached" uuid,
	"done" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"all" integer NOT NULL,
	"ready_at" timestamp with time zone,
	"current_at" timestamp with time zone,
	"discarded_at" timestamp with time zone,
	CONSTRAINT "rescoring_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "directory"."organisation" ADD COLUMN "rescoring_id" uuid;--> statement-breakpoint
ALTER TABLE "rescored" ADD CONSTRAINT "rescored_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescored" ADD CONSTRAINT "rescored_organisation_id_rescoring_id_rescoring_organisation_id_id_fk" FOREIGN KEY ("organisation_id","rescoring_id") REFERENCES "public"."rescoring"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescored" ADD CONSTRAINT "rescored_organisation_id_attempt_id_attempt_organisation_id_id_fk" FOREIGN KEY ("organisation_id","attempt_id") REFERENCES "public"."attempt"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescored" ADD CONSTRAINT "rescored_organisation_id_scorecard_id_scorecard_organisation_id_id_fk" FOREIGN KEY ("organisation_id","scorecard_id") REFERENCES "public"."scorecard"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescoring" ADD CONSTRAINT "rescoring_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescoring" ADD CONSTRAINT "rescoring_organisation_id_assessment_id_assessment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."assessment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rescored_organisation_id_attempt_id_index" ON "rescored" USING btree ("organisation_id","attempt_id");