-- What the leak check found in files that left, and why each was let stand: where it stood and what kind it was, never its words.
create table let_stand (
  entry_number      integer primary key,
  paper             varchar(24) not null,
  file_name         varchar(500) not null,
  part              varchar(500) not null,
  kind              varchar(24) not null,
  case_number       varchar(24) not null references case_file,
  near              boolean not null,
  reason            varchar(1000) not null,
  said_by           varchar(200) not null,
  said_on           date not null
);
create index let_stand_by_paper on let_stand (paper);

-- The detail of a factor is as long as the analysis form lets it be.
alter table analysis_factor alter column detail set data type text;
