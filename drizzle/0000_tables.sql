CREATE SCHEMA "directory";
--> statement-breakpoint
CREATE TABLE "assessment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"pass_mark" integer DEFAULT 60 NOT NULL,
	"feedback" text DEFAULT 'full' NOT NULL,
	"warm_up_hash" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "assessment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "scenario_version" (
	"organisation_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"scenario" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"compiled" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_version_organisation_id_hash_pk" PRIMARY KEY("organisation_id","hash")
);
--> statement-breakpoint
CREATE TABLE "task" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"scenario_hash" text NOT NULL,
	"weight" integer NOT NULL,
	"form" integer NOT NULL,
	"seed" text NOT NULL,
	CONSTRAINT "task_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "task_organisation_id_assessment_id_position_unique" UNIQUE("organisation_id","assessment_id","position")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"sitting_id" uuid,
	"task_id" uuid,
	"account_id" uuid,
	"parent_attempt" uuid,
	"parent_seq" integer,
	"scenario_hash" text NOT NULL,
	"form" integer NOT NULL,
	"seed" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "attempt_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "attempt_organisation_id_sitting_id_task_id_unique" UNIQUE("organisation_id","sitting_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "attempt_event" (
	"organisation_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"kind" text NOT NULL,
	"conversation" integer DEFAULT 0 NOT NULL,
	"client_id" uuid,
	"content_hash" text,
	"body" jsonb NOT NULL,
	CONSTRAINT "attempt_event_organisation_id_attempt_id_seq_pk" PRIMARY KEY("organisation_id","attempt_id","seq")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"organisation_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"conversation" integer DEFAULT 0 NOT NULL,
	"text" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_organisation_id_attempt_id_conversation_pk" PRIMARY KEY("organisation_id","attempt_id","conversation")
);
--> statement-breakpoint
CREATE TABLE "scorecard" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"rubric_hash" text NOT NULL,
	"model_hash" text NOT NULL,
	"total" integer NOT NULL,
	"failed" text,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scorecard_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "scorecard_organisation_id_attempt_id_rubric_hash_model_hash_unique" UNIQUE("organisation_id","attempt_id","rubric_hash","model_hash")
);
--> statement-breakpoint
CREATE TABLE "accommodation" (
	"organisation_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"factor" numeric(4, 2) NOT NULL,
	CONSTRAINT "accommodation_organisation_id_candidate_id_pk" PRIMARY KEY("organisation_id","candidate_id")
);
--> statement-breakpoint
CREATE TABLE "candidate" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidate_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "candidate_organisation_id_email_unique" UNIQUE("organisation_id","email")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "invitation_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "invitation_organisation_id_assessment_id_candidate_id_unique" UNIQUE("organisation_id","assessment_id","candidate_id")
);
--> statement-breakpoint
CREATE TABLE "sitting" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"language" text NOT NULL,
	"consented_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "sitting_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "sitting_organisation_id_invitation_id_unique" UNIQUE("organisation_id","invitation_id")
);
--> statement-breakpoint
CREATE TABLE "directory"."account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "directory"."clock_shift" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"ms" bigint NOT NULL,
	CONSTRAINT "clock_shift_one_row" CHECK ("directory"."clock_shift"."only")
);
--> statement-breakpoint
CREATE TABLE "directory"."due" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"at" bigint,
	"seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."liveness" (
	"process" uuid PRIMARY KEY NOT NULL,
	"started_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"retention_days" integer DEFAULT 365 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."outage" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"from" bigint NOT NULL,
	"to" bigint NOT NULL,
	"cause" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."pass" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"sitting_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."setup" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."throttle" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"organisation_id" uuid NOT NULL,
	"id" bigserial NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_organisation_id_account_id_pk" PRIMARY KEY("organisation_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_assessment_id_assessment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."assessment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_scenario_hash_scenario_version_organisation_id_hash_fk" FOREIGN KEY ("organisation_id","scenario_hash") REFERENCES "public"."scenario_version"("organisation_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_organisation_id_scenario_hash_scenario_version_organisation_id_hash_fk" FOREIGN KEY ("organisation_id","scenario_hash") REFERENCES "public"."scenario_version"("organisation_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_organisation_id_sitting_id_sitting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","sitting_id") REFERENCES "public"."sitting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_event" ADD CONSTRAINT "attempt_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_event" ADD CONSTRAINT "attempt_event_organisation_id_attempt_id_attempt_organisation_id_id_fk" FOREIGN KEY ("organisation_id","attempt_id") REFERENCES "public"."attempt"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_organisation_id_attempt_id_attempt_organisation_id_id_fk" FOREIGN KEY ("organisation_id","attempt_id") REFERENCES "public"."attempt"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_organisation_id_attempt_id_attempt_organisation_id_id_fk" FOREIGN KEY ("organisation_id","attempt_id") REFERENCES "public"."attempt"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_organisation_id_candidate_id_candidate_organisation_id_id_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidate"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_assessment_id_assessment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_candidate_id_candidate_organisation_id_id_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidate"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_organisation_id_invitation_id_invitation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","invitation_id") REFERENCES "public"."invitation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."due" ADD CONSTRAINT "due_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."link" ADD CONSTRAINT "link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."pass" ADD CONSTRAINT "pass_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "directory"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory"."session" ADD CONSTRAINT "session_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "directory"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "task_organisation_id_assessment_id_index" ON "task" USING btree ("organisation_id","assessment_id");--> statement-breakpoint
CREATE INDEX "attempt_organisation_id_sitting_id_index" ON "attempt" USING btree ("organisation_id","sitting_id");--> statement-breakpoint
CREATE INDEX "attempt_organisation_id_account_id_index" ON "attempt" USING btree ("organisation_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_one_warm_up" ON "attempt" USING btree ("organisation_id","sitting_id") WHERE purpose = 'warm-up';--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_event_client_id" ON "attempt_event" USING btree ("organisation_id","attempt_id","client_id") WHERE client_id is not null;--> statement-breakpoint
CREATE INDEX "accommodation_organisation_id_candidate_id_index" ON "accommodation" USING btree ("organisation_id","candidate_id");--> statement-breakpoint
CREATE INDEX "due_at_index" ON "directory"."due" USING btree ("at") WHERE at is not null;--> statement-breakpoint
CREATE INDEX "session_account_id_index" ON "directory"."session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "member_account_id_index" ON "member" USING btree ("account_id");