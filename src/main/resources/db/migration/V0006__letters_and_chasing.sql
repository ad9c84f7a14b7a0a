-- Wordings an office changed and its letterhead; what was chased and what was escalated.
-- A request is named by its identifier only, so that this table stands whatever order the migrations are made in.

create table letter_template (
  kind              varchar(40) not null,
  wording_level     integer not null,
  subject           varchar(200) not null,
  body              text not null,
  primary key (kind, wording_level)
);

create table letterhead (
  letterhead_id     integer primary key,
  office            varchar(200) not null,
  address           varchar(200) not null,
  phone             varchar(200) not null,
  email             varchar(200) not null,
  sender_name       varchar(200) not null,
  sender_role       varchar(200) not null
);

create table reminder (
  reminder_id       uuid primary key,
  case_number       varchar(24) not null references case_file,
  request_id        uuid not null,
  wording_level     integer not null,
  sent_on           date not null,
  next_due          date not null,
  unique (request_id, wording_level)
);
create index reminder_by_case on reminder (case_number);

create table escalation (
  escalation_id     uuid primary key,
  row_version       bigint not null,
  case_number       varchar(24) not null references case_file,
  request_id        uuid not null,
  raised_on         date not null,
  escalated_to      varchar(200) not null,
  theme             varchar(40) not null,
  outcome           varchar(40),
  outcome_on        date,
  outcome_note      varchar(1000)
);
create index escalation_by_request on escalation (request_id);
