-- Lists of people are one organisation's data like everything else in public.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['invitee_list', 'invitee_line'] LOOP
		EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format(
			'CREATE POLICY organisation ON public.%I
				USING (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
				WITH CHECK (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', name);
		EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO firstline_app', name);
	END LOOP;
END
$$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON directory.job TO firstline_app;
--> statement-breakpoint
-- What is going on goes on.
INSERT INTO directory.job (id, organisation_id, kind) SELECT rescoring_id, id, 'rescoring' FROM directory.organisation WHERE rescoring_id IS NOT NULL;
--> statement-breakpoint
-- As before, and the lines of lists on which the person stands.
CREATE OR REPLACE FUNCTION public.erase_candidate(organisation uuid, candidate uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF organisation IS DISTINCT FROM nullif(current_setting('app.organisation', true), '')::uuid THEN
		RAISE insufficient_privilege USING MESSAGE = 'erase_candidate: another organisation''s transaction';
	END IF;
	DELETE FROM directory.pass p USING public.sitting s, public.invitation i
		WHERE i.organisation_id = $1 AND i.candidate_id = $2 AND s.organisation_id = $1 AND s.invitation_id = i.id AND p.organisation_id = $1 AND p.sitting_id = s.id;
	DELETE FROM directory.link l USING public.invitation i
		WHERE i.organisation_id = $1 AND i.candidate_id = $2 AND l.organisation_id = $1 AND l.invitation_id = i.id;
	DELETE FROM directory.due d USING public.attempt a, public.sitting s, public.invitation i
		WHERE i.organisation_id = $1 AND i.candidate_id = $2 AND s.organisation_id = $1 AND s.invitation_id = i.id
			AND a.organisation_id = $1 AND a.sitting_id = s.id AND d.organisation_id = $1 AND d.attempt_id = a.id;
	DELETE FROM public.invitee_line l USING public.candidate c
		WHERE c.organisation_id = $1 AND c.id = $2 AND l.organisation_id = $1 AND l.email = c.email;
	DELETE FROM public.candidate c WHERE c.organisation_id = $1 AND c.id = $2;
	RETURN FOUND;
END
$$;
