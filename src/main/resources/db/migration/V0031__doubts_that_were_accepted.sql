-- That a person looked at something a check found in a record, and why it stands as it is. One for each kind of doubt of a case.
create table accepted_doubt (
  case_number       varchar(24) not null references case_file,
  kind              varchar(40) not null,
  reason            varchar(1000) not null,
  accepted_on       date not null,
  recorded_at       timestamp with time zone not null,
  accepted_by       varchar(200) not null,
  primary key (case_number, kind)
);
