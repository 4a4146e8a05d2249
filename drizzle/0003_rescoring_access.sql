-- Rescorings hold one organisation's data like everything else in public.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['rescoring', 'rescored'] LOOP
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
-- Where it has come to, and what was decided about it; the scores themselves are only ever added.
GRANT UPDATE ON public.rescoring TO firstline_app;
