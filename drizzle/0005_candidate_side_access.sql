-- What candidates write and choose is their organisation's like everything else in public.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['remark', 'chosen_task'] LOOP
		EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format(
			'CREATE POLICY organisation ON public.%I
				USING (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
				WITH CHECK (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', name);
		EXECUTE format('GRANT SELECT, INSERT ON public.%I TO firstline_app', name);
	END LOOP;
END
$$;
--> statement-breakpoint
-- The answer to a remark. What the candidate wrote stays; a choice is changed until the task has begun.
GRANT UPDATE (answer, answered_at, answered_by) ON public.remark TO firstline_app;
--> statement-breakpoint
GRANT DELETE ON public.chosen_task TO firstline_app;
