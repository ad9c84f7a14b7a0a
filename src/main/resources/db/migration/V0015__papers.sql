-- The papers of a meeting: the pack with its sections and late papers, what a person masked, the report of the leak check, and the copies.

create table panel_pack (
  meeting_number    varchar(24) primary key references meeting_plan,
  row_version       bigint not null,
  built_at          timestamp with time zone not null,
  built_by          varchar(120) not null,
  checked_at        timestamp with time zone,
  checked_by        varchar(120),
  released_at       timestamp with time zone,
  released_by       varchar(120)
);

create table pack_piece (
  meeting_number    varchar(24) not null references panel_pack,
  position          integer not null,
  content           bytea not null,
  primary key (meeting_number, position)
);

-- Which pages a section has for good: the first number and how many numbers were given to it.
create table pack_section (
  meeting_number    varchar(24) not null references panel_pack,
  position          integer not null,
  section_key       varchar(40) not null,
  first_page        integer not null,
  page_span         integer not null,
  primary key (meeting_number, position)
);

create table pack_late_paper (
  meeting_number    varchar(24) not null references panel_pack,
  position          integer not null,
  case_number       varchar(24) not null references case_file,
  title             varchar(200) not null,
  body              text not null,
  added_on          date not null,
  added_by          varchar(120) not null,
  primary key (meeting_number, position)
);

create table pack_mask (
  meeting_number    varchar(24) not null references panel_pack,
  position          integer not null,
  found             varchar(500) not null,
  pseudonym         varchar(200) not null,
  primary key (meeting_number, position)
);

create table pack_hit (
  meeting_number    varchar(24) not null references panel_pack,
  position          integer not null,
  file_name         varchar(500) not null,
  part              varchar(500) not null,
  kind              varchar(24) not null,
  case_number       varchar(24) not null references case_file,
  near              boolean not null,
  found             varchar(1000) not null,
  around            varchar(2000) not null,
  resolved_reason   varchar(1000),
  resolved_by       varchar(120),
  resolved_on       date,
  primary key (meeting_number, position)
);

create table pack_copy (
  meeting_number    varchar(24) not null references panel_pack,
  copy_number       integer not null,
  holder            varchar(200) not null,
  signed_out_on     date,
  returned_on       date,
  destroyed_on      date,
  primary key (meeting_number, copy_number)
);
