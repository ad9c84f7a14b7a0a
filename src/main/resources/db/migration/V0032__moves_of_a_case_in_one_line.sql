-- The moves of a case in one line, as the statistics read them: of every case at once, and without the reasons. Written with the
-- case beside its stage changes, which stay the source.
create table stage_history (
  case_number       varchar(24) primary key references case_file,
  moves             varchar(1000000) not null
);

insert into stage_history
  select case_number, listagg(coalesce(from_stage, '') || '>' || to_stage || '@' || cast(changed_on as varchar(10)), ';') within group (order by position)
  from stage_change group by case_number;
