ALTER TABLE "directory"."organisation" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
CREATE INDEX "scorecard_doubtful" ON "scorecard" USING btree ("organisation_id","attempt_id") WHERE jsonb_path_exists("scorecard"."body",
	'$ ? (exists (@.findings[*] ? (@.rule == "fact-unsure")) || exists (@.flags[*] ? (@.flag == "stuffing" || @.flag == "injection" || @.flag == "hidden-text")))');--> statement-breakpoint
CREATE INDEX "audit_organisation_id_subject_index" ON "audit" USING btree ("organisation_id","subject");--> statement-breakpoint
CREATE INDEX "audit_organisation_id_action_index" ON "audit" USING btree ("organisation_id","action");