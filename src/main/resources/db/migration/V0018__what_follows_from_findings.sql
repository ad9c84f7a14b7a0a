-- Further cases that an action answers, as where a panel agrees the same for two cases of one meeting.
create table action_case (
  action_number     varchar(24) not null references review_action,
  case_number       varchar(24) not null references case_file,
  primary key (action_number, case_number)
);
create index action_case_by_case on action_case (case_number);
create index review_action_by_meeting on review_action (meeting_number);

-- When the findings of a case were returned to the national database; more than once where they were corrected in between.
create table analysis_return (
  case_number       varchar(24) not null references case_file,
  return_number     integer not null,
  returned_on       date not null,
  recorded_at       timestamp with time zone not null,
  recorded_by       varchar(200) not null,
  primary key (case_number, return_number)
);
