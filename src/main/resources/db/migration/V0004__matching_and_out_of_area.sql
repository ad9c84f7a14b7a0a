-- Decisions about pairs of cases, merges with all that takes them back, and the ledger of cases that two panels share.
-- Twins and siblings are decisions that link: there is no second table that could say otherwise.

create index case_file_by_birth on case_file (date_of_birth);
create index case_file_by_postcode on case_file (postcode);
create index case_file_by_family on case_file (family_name);

create table match_decision (
  first_case        varchar(24) not null references case_file,
  second_case       varchar(24) not null references case_file,
  verdict           varchar(16) not null,
  reason            varchar(1000) not null,
  decided_by        varchar(120) not null,
  decided_at        timestamp with time zone not null,
  primary key (first_case, second_case)
);
create index match_decision_by_second on match_decision (second_case);

create table case_merge (
  other_case        varchar(24) primary key references case_file,
  kept_case         varchar(24) not null references case_file,
  stage_before      varchar(32) not null,
  kept_version      bigint not null,
  other_version     bigint not null,
  reason            varchar(1000) not null,
  merged_by         varchar(120) not null,
  merged_at         timestamp with time zone not null
);
create index case_merge_by_kept on case_merge (kept_case);

-- A case is written whole, its notices too, so there is no reference to the table of notices.
create table case_merge_notice (
  other_case        varchar(24) not null references case_merge,
  position          integer not null,
  notification_id   uuid not null,
  primary key (other_case, position)
);

create table case_merge_answer (
  other_case        varchar(24) not null references case_merge,
  field_key         varchar(64) not null,
  occurrence        integer not null,
  state             varchar(16) not null,
  text_value        text,
  primary key (other_case, field_key, occurrence)
);

create table out_of_area (
  case_number       varchar(24) not null references case_file,
  direction         varchar(3) not null,
  row_version       bigint not null,
  other_cdop        varchar(200) not null,
  review_reason     varchar(32) not null,
  since             date not null,
  contact           varchar(400),
  pack_sent_on      date,
  answer            varchar(16),
  answered_on       date,
  answer_note       varchar(1000),
  learning_on       date,
  learning          varchar(4000),
  primary key (case_number, direction)
);
