-- What the national database calls a field, and where it stands there, once somebody has seen it: empty until then, because no such map is published.

alter table return_field add column ncmd_field varchar(120) default '' not null;
alter table return_field add column ncmd_order integer;
