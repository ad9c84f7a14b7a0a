-- Papers may also be built for a meeting of which only the record is there, so a pack no longer asks for a plan of its meeting.

execute immediate (
  select 'alter table panel_pack drop constraint ' || quote_ident(constraint_name)
  from information_schema.table_constraints
  where lower(table_name) = 'panel_pack' and constraint_type = 'FOREIGN KEY'
);
