-- Wordings of letters that an office changed, and its letterhead. Reminders and escalations are kept with their request.

create table letter_template (
  kind              varchar(40) not null,
  wording_level     integer not null,
  subject           varchar(200) not null,
  body              text not null,
  primary key (kind, wording_level)
);

create table letterhead (
  letterhead_id     integer primary key,
  office            varchar(200) not null,
  address           varchar(200) not null,
  phone             varchar(200) not null,
  email             varchar(200) not null,
  sender_name       varchar(200) not null,
  sender_role       varchar(200) not null
);
