-- Taking in a notice: what was judged at triage, drafts that survive a crash, and the national look-up of postcodes.

-- Whether a death is for this panel, by which rule, and what the office asked beside the national form.
create table case_scope (
  case_number       varchar(24) primary key references case_file,
  scope_status      varchar(32),
  rule_text         varchar(1000) not null,
  rule_source       varchar(200) not null,
  judged_on         date not null
);

create table triage_answer (
  case_number       varchar(24) not null references case_file,
  field_key         varchar(64) not null,
  state             varchar(16) not null,
  text_value        varchar(4000),
  primary key (case_number, field_key)
);

-- What somebody has typed of a notice so far, as typed. A discarded draft can be brought back until it is swept.
create table notice_draft (
  draft_id          uuid primary key,
  begun_by          uuid not null,
  begun_at          timestamp with time zone not null,
  saved_at          timestamp with time zone not null,
  discarded         boolean not null
);

create table notice_draft_field (
  draft_id          uuid not null references notice_draft,
  field_key         varchar(64) not null,
  state             varchar(16) not null,
  typed             text not null,
  primary key (draft_id, field_key)
);

-- One row for each sector (BH15 1) of an edition, with all its postcodes: the national file has some 2.7 million, and every
-- backup reads every row twice. A sector that comes in two batches of the file has two parts.
create table postcode_edition (
  edition           date primary key,
  postcodes         integer not null,
  loaded_at         timestamp with time zone not null
);

create table postcode_sector (
  edition           date not null references postcode_edition,
  sector            varchar(8) not null,
  part              integer not null,
  content           varchar(1000000) not null,
  primary key (edition, sector, part)
);

create table deprivation_decile (
  index_name        varchar(40) not null,
  lsoa              varchar(12) not null,
  decile            integer not null,
  primary key (index_name, lsoa)
);
