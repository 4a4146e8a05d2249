-- Who may do what in the database. The role firstline_app exists already (src/lib/server/db/role.ts); it owns nothing.

-- The one clock: ms since 1970. Only the owner may shift it.
CREATE FUNCTION public.app_clock() RETURNS bigint LANGUAGE sql VOLATILE AS $$
	SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint + coalesce((SELECT ms FROM directory.clock_shift), 0)
$$;
--> statement-breakpoint

-- Every table of public holds one organisation's data: without app.organisation nothing is visible, not even to the owner.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY[
		'accommodation', 'assessment', 'attempt', 'attempt_event', 'audit', 'candidate', 'draft', 'invitation', 'member',
		'scenario_version', 'scorecard', 'sitting', 'task'
	] LOOP
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

-- Who signs in finds the organisations to which the account belongs.
CREATE POLICY account ON public.member FOR SELECT USING (account_id = nullif(current_setting('app.account', true), '')::uuid);
--> statement-breakpoint

-- What else may change. Not in the lists: attempt_event, scorecard, audit and scenario_version are only ever added to, and what people are
-- told is kept (candidates, invitations, sittings, attempts) is deleted by erase_candidate alone: a deletion there would take the log with it.
GRANT UPDATE ON public.accommodation, public.assessment, public.attempt, public.candidate, public.draft, public.invitation, public.member, public.sitting, public.task TO firstline_app;
--> statement-breakpoint
GRANT DELETE ON public.accommodation, public.assessment, public.draft, public.member, public.task TO firstline_app;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE public.audit_id_seq TO firstline_app;
--> statement-breakpoint

GRANT USAGE ON SCHEMA public, directory TO firstline_app;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA directory TO firstline_app;
--> statement-breakpoint
GRANT INSERT, UPDATE ON directory.organisation, directory.account TO firstline_app;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON directory.session, directory.link, directory.pass, directory.due, directory.liveness, directory.throttle, directory.setup TO firstline_app;
--> statement-breakpoint
GRANT INSERT ON directory.outage TO firstline_app;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE directory.outage_id_seq TO firstline_app;
--> statement-breakpoint

-- Everything about one candidate, the log included; what was done stays in the audit. False: there is no such candidate.
-- The caller has to work in that organisation: this function runs as the owner, but opens no door between organisations.
CREATE FUNCTION public.erase_candidate(organisation uuid, candidate uuid) RETURNS boolean
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
	DELETE FROM public.candidate c WHERE c.organisation_id = $1 AND c.id = $2;
	RETURN FOUND;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION public.erase_candidate(uuid, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.erase_candidate(uuid, uuid) TO firstline_app;
