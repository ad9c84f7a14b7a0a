-- Every answer that was keyed for the national database, as it was keyed: the last keying of a question counts, those before it are kept.
create table keyed_answer (
  case_number       varchar(24) not null references case_file,
  form_code         varchar(40) not null,
  field_key         varchar(100) not null,
  occurrence        integer not null,
  keying_number     integer not null,
  state             varchar(16) not null,
  answer_value      text not null,
  answer_shown      text not null,
  keyed_at          timestamp with time zone not null,
  keyed_by          varchar(200) not null,
  primary key (case_number, form_code, field_key, occurrence, keying_number)
);

-- That a whole form was keyed, or that the portal shows it as it was keyed.
create table return_step (
  case_number       varchar(24) not null references case_file,
  form_code         varchar(40) not null,
  step_number       integer not null,
  kind              varchar(16) not null,
  step_on           date not null,
  recorded_at       timestamp with time zone not null,
  recorded_by       varchar(200) not null,
  primary key (case_number, form_code, step_number)
);

-- The list of needed fields holds from a day on, so that an earlier year is judged by the list of its time.
alter table return_field add column valid_from date default date '2019-04-01' not null;
alter table return_field drop primary key;
alter table return_field add primary key (valid_from, form_code, field_key);

-- What the national database's monitoring report says, and how a difference from our count is explained; and so for single cases, listed there or not.
create table reported_count (
  year_start        integer not null,
  measure           varchar(40) not null,
  reported          integer not null,
  as_at             date not null,
  explanation       varchar(1000) not null,
  recorded_at       timestamp with time zone not null,
  recorded_by       varchar(200) not null,
  primary key (year_start, measure)
);
create table reported_case (
  year_start        integer not null,
  measure           varchar(40) not null,
  case_reference    varchar(40) not null,
  listed            boolean not null,
  explanation       varchar(1000) not null,
  primary key (year_start, measure, case_reference),
  foreign key (year_start, measure) references reported_count
);
