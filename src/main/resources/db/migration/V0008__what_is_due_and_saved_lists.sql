-- What each open case waits for, as it stood after its last change: a projection that lists and the day's work read.
create table case_blocker (
  case_number       varchar(24) not null references case_file,
  position          integer not null,
  requirement       varchar(32) not null,
  sentence          varchar(600) not null,
  since             date,
  due_on            date,
  lifted_by         varchar(200) not null,
  primary key (case_number, position)
);
create index case_blocker_by_due on case_blocker (due_on);

-- The office's own time limits; without a row the limits that came with the program hold.
create table time_limit (
  code              varchar(40) primary key,
  position          integer not null,
  label             varchar(200) not null,
  starts_at         varchar(32) not null,
  amount            integer not null,
  unit              varchar(16) not null,
  kind              varchar(60) not null,
  mark              varchar(300) not null
);

-- The office's own list of what a case needs before the panel; without a row the list that came with the program holds.
create table case_requirement (
  code              varchar(40) primary key,
  position          integer not null,
  label             varchar(200) not null,
  counts            varchar(8) not null,
  lifted_by         varchar(200) not null,
  mark              varchar(300) not null
);

create table saved_list (
  list_id           uuid primary key,
  owner_id          uuid not null references office_user,
  name              varchar(80) not null,
  shared            boolean not null,
  words             varchar(200) not null,
  stages            varchar(1000) not null,
  areas             varchar(1000) not null,
  start_year        integer,
  sorted_by         varchar(24) not null,
  descending        boolean not null,
  columns_shown     varchar(1000) not null,
  removed           boolean not null
);
create index saved_list_by_owner on saved_list (owner_id);

-- Where each person was when they left, so that they come back to it.
create table remembered_place (
  user_id           uuid primary key references office_user,
  place             varchar(400) not null
);
