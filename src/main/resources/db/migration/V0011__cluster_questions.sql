-- What was decided when a death looked like others: a person's answer, kept with its reason; a later answer does not replace it.

create table cluster_answer (
  case_number       varchar(24) not null references case_file,
  position          integer not null,
  linked            varchar(16) not null,
  reason            varchar(1000) not null,
  other_cases       varchar(1000) not null,
  answered_on       date not null,
  answered_by       varchar(120) not null,
  primary key (case_number, position)
);
