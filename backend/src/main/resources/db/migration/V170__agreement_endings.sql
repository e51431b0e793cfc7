-- How near the end of an agreement is, so that there is time to prepare what follows. Derived whenever it is read, never kept.
-- What does not hold yet is not announced, nor what a published agreement already carries on beyond that end. What has ended
-- is announced as long as something goes on under it, as far as everybody can see.
create function agreement_ending(of_agreement agreement, today date) returns text
    language sql stable
    return case
        when of_agreement.open_ended or of_agreement.ends is null
            or coalesce(of_agreement.starts, of_agreement.first_signed) > today
            or exists (select 1 from agreement next where next.predecessor_id = of_agreement.id
                and next.publication = 'published' and (next.open_ended or next.ends > of_agreement.ends)) then null
        when of_agreement.ends < today then case when exists (
                select 1 from jsonb_array_elements(of_agreement.activities) a where a ->> 'state' = 'under-way')
            or exists (select 1 from project j where j.agreement_id = of_agreement.id and j.publication = 'published'
                and shown_status(j.status, j.starts, j.ends, today) = 'under-way') then 'ended-still-active' end
        when (of_agreement.ends - interval '3 months')::date <= today then 'within-3-months'
        when (of_agreement.ends - interval '6 months')::date <= today then 'within-6-months'
        when (of_agreement.ends - interval '12 months')::date <= today then 'within-12-months' end;
