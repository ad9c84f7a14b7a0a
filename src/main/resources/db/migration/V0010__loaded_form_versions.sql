-- Versions of forms, code lists and carry-overs that were loaded as files, as they were written. No case content.
create table form_file (
  kind              varchar(16) not null,
  code              varchar(64) not null,
  valid_from        date not null,
  content           text not null,
  loaded_at         timestamp with time zone not null,
  loaded_by         varchar(120) not null,
  primary key (kind, code, valid_from)
);

-- The code of a supplementary form is longer than those of the core forms.
alter table form_instance alter column form_code set data type varchar(64);
alter table correction alter column form_code set data type varchar(64);
alter table return_field alter column form_code set data type varchar(64);
