-- The contact book, what agencies were asked, and which of their answers the office took.

create table agency (
  agency_id         uuid primary key,
  row_version       bigint not null,
  name              varchar(200) not null,
  agency_type       varchar(40) not null,
  area              varchar(24),
  valid_from        date,
  valid_to          date
);

create table agency_person (
  person_id         uuid primary key,
  row_version       bigint not null,
  agency_id         uuid not null references agency,
  name              varchar(200) not null,
  role_name         varchar(200),
  secure_email      varchar(254),
  phone             varchar(60),
  valid_from        date,
  valid_to          date
);
create index agency_person_by_agency on agency_person (agency_id);

-- Agency and person as they were when asked; the contact book may change afterwards.
create table agency_request (
  request_id        uuid primary key,
  row_version       bigint not null,
  case_number       varchar(24) not null references case_file,
  agency_type       varchar(40) not null,
  agency_id         uuid references agency,
  agency_name       varchar(200) not null,
  person_id         uuid references agency_person,
  person_name       varchar(200),
  address           varchar(254),
  proposed_by       varchar(1000) not null,
  state             varchar(24) not null,
  sent_on           date,
  due_on            date,
  ended_on          date,
  end_reason        varchar(1000),
  escalated_on      date,
  escalated_to      varchar(200),
  escalation_theme  varchar(200),
  escalation_outcome varchar(1000),
  escalation_ended_on date,
  next_chase_on     date
);
create index agency_request_by_case on agency_request (case_number);
create index agency_request_by_chase on agency_request (state, next_chase_on);

create table agency_request_part (
  request_id        uuid not null references agency_request,
  position          integer not null,
  form_code         varchar(40) not null,
  section_keys      varchar(2000) not null,
  primary key (request_id, position)
);

create table agency_request_reminder (
  request_id        uuid not null references agency_request,
  reminder_level    integer not null,
  sent_on           date not null,
  primary key (request_id, reminder_level)
);

create table adopted_answer (
  adoption_id       uuid primary key,
  case_number       varchar(24) not null references case_file,
  position          integer not null,
  field_key         varchar(64) not null,
  occurrence        integer not null,
  state             varchar(16) not null,
  text_value        text,
  number_value      bigint,
  decimal_value     numeric(18,6),
  date_value        date,
  time_value        time,
  source            varchar(300) not null,
  adopted_by        varchar(120) not null,
  adopted_at        timestamp with time zone not null,
  reason            varchar(1000) not null,
  unique (case_number, position)
);

create table ask_rule (
  position          integer primary key,
  circumstance      varchar(500) not null,
  agency_types      varchar(1000) not null,
  about             varchar(40) not null,
  form_code         varchar(40) not null,
  because           varchar(200) not null,
  mark              varchar(200) not null
);
