-- A case has several forms of one code (each agency returns its own), so the rule of one form of each code goes. It has no
-- name that both H2 and PostgreSQL know, and so the two tables are made anew, filled and put in the place of the old ones.

create table form_instance_anew (
  form_instance_id  uuid primary key,
  case_number       varchar(24) not null references case_file,
  form_code         varchar(24) not null,
  form_version      date not null,
  opened_on         date not null,
  completed_on      date,
  request_id        uuid,
  row_version       bigint not null,
  position          integer not null
);

create table answer_anew (
  form_instance_id  uuid not null references form_instance_anew,
  field_key         varchar(64) not null,
  occurrence        integer not null,
  state             varchar(16) not null,
  text_value        text,
  number_value      bigint,
  decimal_value     numeric(18,6),
  date_value        date,
  time_value        time,
  primary key (form_instance_id, field_key, occurrence)
);

insert into form_instance_anew
    (form_instance_id, case_number, form_code, form_version, opened_on, completed_on, row_version, position)
  select form_instance_id, case_number, form_code, form_version, opened_on, completed_on, 0, 0
  from form_instance;

insert into answer_anew
    (form_instance_id, field_key, occurrence, state, text_value, number_value, date_value, time_value)
  select form_instance_id, field_key, occurrence, state, text_value, number_value, date_value, time_value
  from answer;

drop table answer;
drop table form_instance;
alter table form_instance_anew rename to form_instance;
alter table answer_anew rename to answer;

create index form_instance_by_case on form_instance (case_number, form_code);
create index form_instance_by_request on form_instance (request_id);

-- What was changed on a form, step by step, so that it can be undone after the program was closed.
create table form_step (
  form_instance_id  uuid not null references form_instance,
  step_number       integer not null,
  made_at           timestamp with time zone not null,
  user_name         varchar(120) not null,
  undone            boolean not null,
  primary key (form_instance_id, step_number)
);

create table form_step_change (
  form_instance_id  uuid not null,
  step_number       integer not null,
  field_key         varchar(64) not null,
  occurrence        integer not null,
  before_state      varchar(16) not null,
  before_kind       varchar(8),
  before_value      text,
  after_state       varchar(16) not null,
  after_kind        varchar(8),
  after_value       text,
  primary key (form_instance_id, step_number, field_key, occurrence),
  foreign key (form_instance_id, step_number) references form_step
);
