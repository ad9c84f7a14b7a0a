-- The panel: who sits on it, its meetings from the plan to the close, and what each member declared about a case.
-- A meeting that was opened has its record in panel_meeting, which the figures count; what is only planned has none.

create table panel_member (
  member_id         uuid primary key,
  row_version       bigint not null,
  name              varchar(200) not null,
  discipline        varchar(40) not null,
  organisation      varchar(200) not null,
  post              varchar(200),
  email             varchar(200),
  chairs            boolean not null,
  substitutes_for   uuid references panel_member,
  term_from         date,
  term_to           date
);

create table meeting_plan (
  meeting_number    varchar(24) primary key,
  row_version       bigint not null,
  meets_on          date not null,
  starts_at         time not null,
  minutes_planned   integer not null,
  kind              varchar(24) not null,
  theme             varchar(200),
  place             varchar(500),
  state             varchar(16) not null,
  opened_at         timestamp with time zone,
  closed_at         timestamp with time zone,
  inquorate_reason  varchar(1000),
  cancelled_reason  varchar(1000)
);
create index meeting_plan_by_day on meeting_plan (meets_on);

create table agenda_entry (
  meeting_number    varchar(24) not null references meeting_plan,
  position          integer not null,
  kind              varchar(24) not null,
  case_number       varchar(24) references case_file,
  subject           varchar(500),
  minutes_planned   integer not null,
  expertise         varchar(400),
  outcome           varchar(24),
  outcome_reason    varchar(1000),
  seconds_taken     integer not null,
  primary key (meeting_number, position)
);
create index agenda_entry_by_case on agenda_entry (case_number);

create table meeting_seat (
  meeting_number    varchar(24) not null references meeting_plan,
  member_id         uuid not null references panel_member,
  answer            varchar(16) not null,
  substitute_id     uuid references panel_member,
  present           boolean not null,
  confidentiality_on date,
  primary key (meeting_number, member_id)
);

create table member_interest (
  interest_id       uuid primary key,
  meeting_number    varchar(24) not null references meeting_plan,
  case_number       varchar(24) not null references case_file,
  member_id         uuid not null references panel_member,
  origin            varchar(16) not null,
  detail            varchar(1000) not null,
  handling          varchar(16) not null,
  handling_reason   varchar(1000)
);
create index member_interest_by_meeting on member_interest (meeting_number);

-- Where an action comes from and what became of it.
alter table review_action add column meeting_number varchar(24);
alter table review_action add column factor_code varchar(40);
alter table review_action add column level varchar(16);
alter table review_action add column evidence varchar(2000);
alter table review_action add column response varchar(2000);
create index review_action_by_factor on review_action (factor_code);
