-- Several agencies return the same form of a case, and each is keyed by itself. The zero name is the case's own form of its kind, of which there is one.
alter table keyed_answer add column form_id uuid default '00000000-0000-0000-0000-000000000000' not null;
alter table keyed_answer drop primary key;
alter table keyed_answer add primary key (case_number, form_code, form_id, field_key, occurrence, keying_number);
alter table return_step add column form_id uuid default '00000000-0000-0000-0000-000000000000' not null;
alter table return_step drop primary key;
alter table return_step add primary key (case_number, form_code, form_id, step_number);
