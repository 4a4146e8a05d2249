CREATE TABLE "directory"."job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitee_line" (
	"organisation_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"text" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"trouble" text,
	"first" integer,
	"status" text,
	CONSTRAINT "invitee_line_organisation_id_list_id_line_pk" PRIMARY KEY("organisation_id","list_id","line")
);
--> statement-breakpoint
CREATE TABLE "invitee_list" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"started_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"all" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"invited" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	"stopped" text,
	CONSTRAINT "invitee_list_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "directory"."job" ADD CONSTRAINT "job_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitee_line" ADD CONSTRAINT "invitee_line_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitee_line" ADD CONSTRAINT "invitee_line_organisation_id_list_id_invitee_list_organisation_id_id_fk" FOREIGN KEY ("organisation_id","list_id") REFERENCES "public"."invitee_list"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitee_list" ADD CONSTRAINT "invitee_list_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitee_list" ADD CONSTRAINT "invitee_list_organisation_id_assessment_id_assessment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."assessment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_at_index" ON "directory"."job" USING btree ("at");--> statement-breakpoint
CREATE INDEX "invitee_line_organisation_id_email_index" ON "invitee_line" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "invitee_list_open" ON "invitee_list" USING btree ("organisation_id","assessment_id") WHERE finished_at is null;