-- Practice is one organisation's like everything else in public.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['course', 'assignment', 'practice', 'coach_comment', 'reflection', 'development_plan'] LOOP
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
-- Comments and plans are only ever added; of the others, what moves on in them.
GRANT UPDATE ON public.course TO firstline_app;
--> statement-breakpoint
GRANT UPDATE (due_on, ended_at) ON public.assignment TO firstline_app;
--> statement-breakpoint
GRANT UPDATE (shared_at) ON public.practice TO firstline_app;
--> statement-breakpoint
GRANT UPDATE (answer, answered_at) ON public.reflection TO firstline_app;
