-- What people add to the scores is one organisation's like everything else in public.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['rating', 'override', 'decision', 'group_answer', 'mail', 'saved_view'] LOOP
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
-- Overrides and decisions are only ever added. A rating is a draft until it is submitted.
GRANT UPDATE ON public.rating, public.mail, public.group_answer TO firstline_app;
--> statement-breakpoint
GRANT DELETE ON public.saved_view, public.group_answer TO firstline_app;
--> statement-breakpoint
CREATE FUNCTION public.keep_submitted_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE insufficient_privilege USING MESSAGE = 'a submitted rating is not changed any more';
END
$$;
--> statement-breakpoint
CREATE TRIGGER keep_submitted BEFORE UPDATE ON public.rating FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL)
	EXECUTE FUNCTION public.keep_submitted_rating();
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON directory.apply_link TO firstline_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON directory.mail_due TO firstline_app;
