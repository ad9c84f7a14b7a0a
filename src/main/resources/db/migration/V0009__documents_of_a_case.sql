-- Documents attached to a case. The content stands in pieces beside its description, inside the encrypted store.

create table case_document (
  document_id       uuid primary key,
  case_number       varchar(24) not null references case_file,
  row_version       bigint not null,
  title             varchar(200) not null,
  kind              varchar(32) not null,
  form              varchar(16) not null,
  byte_count        bigint not null,
  distressing       boolean not null,
  dated_on          date,
  attached_on       date not null,
  attached_by       varchar(120) not null,
  withdrawn_on      date,
  withdrawn_reason  varchar(1000)
);
create index case_document_by_case on case_document (case_number);

create table document_piece (
  document_id       uuid not null references case_document,
  position          integer not null,
  content           bytea not null,
  primary key (document_id, position)
);
