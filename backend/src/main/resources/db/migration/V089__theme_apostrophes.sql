-- Labels of themes are written once and edited by moderators since: those that stand already get the printed apostrophe.
update theme
set labels = regexp_replace(labels::text, '([[:alpha:]])''([[:alpha:]])', '\1’\2', 'g')::jsonb
where labels::text ~ '[[:alpha:]]''[[:alpha:]]';
