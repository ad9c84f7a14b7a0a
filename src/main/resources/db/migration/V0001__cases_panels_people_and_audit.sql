-- The first schema. Plain SQL that H2 and PostgreSQL both take.
-- Facts that lists sort by and statistics count are columns of the case; every answer as given is a row of `answer`.

create table office_user (
  user_id        uuid primary key,
  name           varchar(120) not null unique,
  created_at     timestamp with time zone not null,
  disabled_at    timestamp with time zone
);

create table office_user_role (
  user_id        uuid not null references office_user,
  role           varchar(24) not null,
  primary key (user_id, role)
);

create table case_file (
  case_number       varchar(24) primary key,
  row_version       bigint not null,
  stage             varchar(32) not null,
  family_name       varchar(200),
  given_names       varchar(200),
  nhs_number        varchar(10) unique,
  date_of_birth     date,
  date_of_death     date not null,
  sex               varchar(24),
  postcode          varchar(12),
  residence_area    varchar(24) not null,
  reporting_area    varchar(24) not null,
  date_notified     date not null,
  review_completed  date,
  blocked_by        varchar(40)
);
create index case_file_by_death on case_file (date_of_death);
create index case_file_by_stage on case_file (stage);

create table notification (
  notification_id   uuid primary key,
  case_number       varchar(24) not null references case_file,
  route             varchar(32) not null,
  notifier_name     varchar(200),
  notifier_agency   varchar(200),
  received_on       date not null,
  received_at       time
);
create index notification_by_case on notification (case_number);

create table form_instance (
  form_instance_id  uuid primary key,
  case_number       varchar(24) not null references case_file,
  form_code         varchar(24) not null,
  form_version      date not null,
  opened_on         date not null,
  completed_on      date,
  unique (case_number, form_code)
);

create table answer (
  form_instance_id  uuid not null references form_instance,
  field_key         varchar(64) not null,
  occurrence        integer not null,
  state             varchar(16) not null,
  text_value        text,
  number_value      bigint,
  date_value        date,
  time_value        time,
  primary key (form_instance_id, field_key, occurrence)
);

create table stage_change (
  case_number       varchar(24) not null references case_file,
  position          integer not null,
  from_stage        varchar(32),
  to_stage          varchar(32) not null,
  changed_on        date not null,
  reason            varchar(1000),
  primary key (case_number, position)
);

create table hold (
  hold_id           uuid primary key,
  case_number       varchar(24) not null references case_file,
  kind              varchar(24) not null,
  body              varchar(200),
  opened_on         date not null,
  expected_end      date,
  closed_on         date,
  outcome           varchar(1000),
  blocks_cdrm       boolean not null,
  blocks_panel      boolean not null
);
create index hold_by_case on hold (case_number);

create table transfer (
  case_number       varchar(24) not null references case_file,
  direction         varchar(3) not null,
  other_cdop        varchar(200) not null,
  transferred_on    date not null,
  reason            varchar(1000),
  primary key (case_number, direction)
);

create table panel_meeting (
  meeting_number    varchar(24) primary key,
  row_version       bigint not null,
  held_on           date not null,
  kind              varchar(24) not null,
  quorate           boolean not null
);

create table panel_attendance (
  meeting_number    varchar(24) not null references panel_meeting,
  agency            varchar(64) not null,
  primary key (meeting_number, agency)
);

create table agenda_item (
  meeting_number    varchar(24) not null references panel_meeting,
  position          integer not null,
  case_number       varchar(24) not null references case_file,
  outcome           varchar(24) not null,
  reason            varchar(1000),
  primary key (meeting_number, position),
  unique (meeting_number, case_number)
);

create table analysis (
  case_number       varchar(24) primary key references case_file,
  meeting_number    varchar(24) references panel_meeting,
  review_date       date not null,
  form_version      date not null,
  category          varchar(32) not null,
  sub_category      varchar(32),
  modifiability     varchar(24) not null,
  cause_state       varchar(16) not null,
  cause_text        text,
  summary_state     varchar(16) not null,
  summary_text      text,
  learning_state    varchar(16) not null,
  learning_text     text,
  completed_on      date
);

create table analysis_secondary_category (
  case_number       varchar(24) not null references analysis,
  category          varchar(32) not null,
  primary key (case_number, category)
);

create table analysis_factor (
  case_number       varchar(24) not null references analysis,
  position          integer not null,
  domain            varchar(1) not null,
  factor_code       varchar(40) not null,
  detail            varchar(2000),
  relevance         integer not null,
  modifiable        boolean not null,
  primary key (case_number, position)
);

create table review_action (
  action_number     varchar(24) primary key,
  row_version       bigint not null,
  case_number       varchar(24) references case_file,
  description       varchar(2000) not null,
  owner             varchar(200),
  owning_board      varchar(200),
  due_on            date,
  status            varchar(24) not null,
  completed_on      date
);

create table correction (
  case_number       varchar(24) not null references case_file,
  audit_number      bigint not null,
  form_code         varchar(24) not null,
  field_key         varchar(64) not null,
  before_state      varchar(16) not null,
  before_value      text,
  after_state       varchar(16) not null,
  after_value       text,
  reason            varchar(1000) not null,
  primary key (case_number, audit_number, form_code, field_key)
);

create table return_field (
  form_code         varchar(24) not null,
  field_key         varchar(64) not null,
  needed            varchar(16) not null,
  mark              varchar(200) not null,
  primary key (form_code, field_key)
);

create table import_run (
  import_id         uuid primary key,
  run_at            timestamp with time zone not null,
  user_id           uuid not null references office_user,
  rows_read         integer not null,
  created           integer not null,
  updated           integer not null,
  unchanged         integer not null
);

-- Who did what, and to which fields. No names of children, no free text, no values.
create table audit_entry (
  audit_number      bigint primary key,
  recorded_at       timestamp with time zone not null,
  user_id           uuid not null,
  user_name         varchar(120) not null,
  acting_right      varchar(40) not null,
  what_happened     varchar(40) not null,
  object_kind       varchar(24) not null,
  object_id         varchar(64) not null,
  field_keys        varchar(4000) not null,
  row_count         integer not null,
  chain             varchar(64) not null
);
create index audit_entry_by_object on audit_entry (object_kind, object_id);

create table vault_fact (
  fact              varchar(40) primary key,
  fact_value        varchar(200) not null
);
