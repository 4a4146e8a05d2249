CREATE TABLE "chosen_task" (
	"organisation_id" uuid NOT NULL,
	"sitting_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	CONSTRAINT "chosen_task_organisation_id_sitting_id_task_id_pk" PRIMARY KEY("organisation_id","sitting_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "remark" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "remark_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "accommodation" ALTER COLUMN "factor" SET DEFAULT '1';--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "choice" integer;--> statement-breakpoint
ALTER TABLE "accommodation" ADD COLUMN "asked" numeric(4, 2);--> statement-breakpoint
ALTER TABLE "accommodation" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accommodation" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "accommodation" ADD COLUMN "decided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "accommodation" ADD COLUMN "decided_by" uuid;--> statement-breakpoint
ALTER TABLE "chosen_task" ADD CONSTRAINT "chosen_task_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chosen_task" ADD CONSTRAINT "chosen_task_organisation_id_sitting_id_sitting_organisation_id_id_fk" FOREIGN KEY ("organisation_id","sitting_id") REFERENCES "public"."sitting"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chosen_task" ADD CONSTRAINT "chosen_task_organisation_id_task_id_task_organisation_id_id_fk" FOREIGN KEY ("organisation_id","task_id") REFERENCES "public"."task"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark" ADD CONSTRAINT "remark_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "directory"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark" ADD CONSTRAINT "remark_organisation_id_invitation_id_invitation_organisation_id_id_fk" FOREIGN KEY ("organisation_id","invitation_id") REFERENCES "public"."invitation"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "remark_organisation_id_invitation_id_index" ON "remark" USING btree ("organisation_id","invitation_id");