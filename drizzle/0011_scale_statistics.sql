-- An assessment is one organisation's: who knows the assessment knows the organisation. Without this the planner takes the two for
-- independent, expects a twentieth of the people, and looks each of thousands up by itself.
CREATE STATISTICS public.invitation_assessment (dependencies) ON organisation_id, assessment_id FROM public.invitation;
