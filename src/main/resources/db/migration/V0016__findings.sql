-- What the panel's findings lead to, who signed them off and with what reasons, and each version that a correction replaced.

create table factor_response (
  response_id       uuid primary key,
  case_number       varchar(24) not null references case_file,
  domain            varchar(1) not null,
  factor_code       varchar(40) not null,
  factor_row        integer not null,
  kind              varchar(16) not null,
  level             varchar(16),
  response_text     varchar(2000) not null,
  action_number     varchar(24)
);
create index factor_response_by_case on factor_response (case_number);

-- A case that is reopened and reviewed again is signed off again; each sign-off names the form it locked.
create table analysis_sign_off (
  form_instance_id  uuid primary key,
  case_number       varchar(24) not null references case_file,
  signed_at         timestamp with time zone not null,
  signed_by         varchar(200) not null,
  on_word_of        varchar(200),
  meeting_number    varchar(24)
);
create index analysis_sign_off_by_case on analysis_sign_off (case_number);

create table sign_off_reason (
  form_instance_id  uuid not null references analysis_sign_off,
  check_number      integer not null,
  reason            varchar(1000) not null,
  primary key (form_instance_id, check_number)
);

-- The answers as they were before a correction, in words: the case and its form hold those that count now.
create table analysis_version (
  case_number       varchar(24) not null references case_file,
  version_number    integer not null,
  replaced_at       timestamp with time zone not null,
  replaced_by       varchar(200) not null,
  reason            varchar(1000) not null,
  primary key (case_number, version_number)
);

create table analysis_version_answer (
  case_number       varchar(24) not null,
  version_number    integer not null,
  field_key         varchar(100) not null,
  occurrence        integer not null,
  state             varchar(16) not null,
  value_kind        varchar(8),
  answer_text       text,
  primary key (case_number, version_number, field_key, occurrence),
  foreign key (case_number, version_number) references analysis_version
);

-- How earlier cases were decided is looked up while the panel decides.
create index analysis_factor_by_code on analysis_factor (factor_code, case_number);
create index analysis_by_category on analysis (category, review_date);
