-- What runs beside the review, and what was said to and by the family.

alter table hold add column process_reference varchar(120);
alter table hold add column contact varchar(400);
alter table hold add column checked_on date;
alter table hold add column block_reason varchar(1000);

-- What is asked of a process by its kind, or of a joint agency response: owner is the hold, or the words joint_response.
create table process_fact (
  case_number       varchar(24) not null references case_file,
  owner             varchar(40) not null,
  field_key         varchar(64) not null,
  state             varchar(16) not null,
  text_value        text,
  date_value        date,
  time_value        time,
  primary key (case_number, owner, field_key)
);

create table process_change (
  case_number       varchar(24) not null references case_file,
  audit_number      bigint not null,
  hold_id           uuid not null,
  what              varchar(400) not null,
  reason            varchar(1000),
  primary key (case_number, audit_number, hold_id)
);

create table cdrm (
  case_number       varchar(24) primary key references case_file,
  planned_for       date,
  held_on           date,
  lead              varchar(200),
  meeting_type      varchar(32),
  report_received_on date
);

-- A rule text that the office wrote in the place of the one that came with the program.
create table rule_text (
  rule_set          varchar(40) primary key,
  content           text not null
);

create table family_ledger (
  case_number       varchar(24) primary key references case_file,
  row_version       bigint not null,
  worker_name       varchar(200),
  worker_role       varchar(200),
  worker_organisation varchar(200),
  worker_contact    varchar(400),
  worker_named_on   date,
  guide_given_on    date,
  review_explained_on date,
  write_to          varchar(400),
  write_how         varchar(400),
  language          varchar(120),
  interpreter       boolean not null,
  not_before        date,
  feedback_agreed_on date,
  feedback_how      varchar(1000),
  feedback_given_on date,
  feedback_given_by varchar(200)
);

create table family_question (
  question_id       uuid primary key,
  case_number       varchar(24) not null references family_ledger,
  position          integer not null,
  asked_on          date not null,
  question          varchar(2000) not null,
  answer            varchar(2000),
  answered_on       date
);
create index family_question_by_case on family_question (case_number);

create table family_support (
  case_number       varchar(24) not null references family_ledger,
  position          integer not null,
  offered_on        date not null,
  what              varchar(1000) not null,
  taken_up          boolean,
  primary key (case_number, position)
);

create table family_avoided_date (
  case_number       varchar(24) not null references family_ledger,
  position          integer not null,
  avoided_day       date not null,
  every_year        boolean not null,
  why               varchar(1000),
  primary key (case_number, position)
);

create table family_contact (
  case_number       varchar(24) not null references family_ledger,
  position          integer not null,
  contact_on        date not null,
  who               varchar(200) not null,
  what              varchar(2000) not null,
  primary key (case_number, position)
);

create table family_letter (
  case_number       varchar(24) not null references family_ledger,
  position          integer not null,
  kind              varchar(32) not null,
  letter_on         date not null,
  override_reason   varchar(1000),
  primary key (case_number, position)
);
