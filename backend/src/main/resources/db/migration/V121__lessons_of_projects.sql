-- The lessons and questions that projects kept as texts become records, each with its entry in the history and the feed.
with moved as (
    insert into lesson (id, version, project_id, kind, texts, position, created_at, updated_at)
    select uuidv7(), 0, j.id, t.kind, t.texts, row_number() over (partition by j.id order by t.kind, t.n) - 1, now(), now()
    from project j cross join lateral (
        select 'lesson' as kind, texts, n from jsonb_array_elements(j.lessons) with ordinality l (texts, n)
        union all
        select 'question', texts, n from jsonb_array_elements(j.questions) with ordinality q (texts, n)) t
    returning *)
insert into record_change (changed_at, record_type, record_id, root_type, root_id, action, fields, after, is_public)
select now(), 'lesson', m.id, 'project', m.project_id, 'created', '{}',
    jsonb_build_object('kind', m.kind, 'texts', m.texts, 'themes', '[]'::jsonb, 'step', null, 'position', m.position),
    j.publication = 'published'
from moved m join project j on j.id = m.project_id order by m.project_id, m.position;

select index_lesson(id) from lesson;

alter table project drop column lessons, drop column questions;
