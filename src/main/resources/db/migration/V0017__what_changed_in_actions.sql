-- Each change of an action, with what stood there before and after, so that the register can say what became of it.
create table action_change (
  action_number     varchar(24) not null references review_action,
  position          integer not null,
  changed_on        date not null,
  changed_by        varchar(200) not null,
  field             varchar(40) not null,
  value_before      varchar(2000) not null,
  value_after       varchar(2000) not null,
  primary key (action_number, position)
);
