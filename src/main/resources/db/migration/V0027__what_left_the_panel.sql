-- The smallest number of children that may be shown outside the panel, and who signed it off: the newest row holds, those before it are kept.
create table disclosure_rule (
  entry_number      integer primary key,
  threshold         integer not null,
  signed_by         varchar(200),
  signed_role       varchar(200),
  signed_on         date,
  recorded_at       timestamp with time zone not null,
  recorded_by       varchar(200) not null
);

-- Every edition that left the panel, by which rule, and what each of its tables withholds: counts only.
create table published_edition (
  edition_number    integer primary key,
  year_start        integer not null,
  edition           varchar(16) not null,
  area              varchar(16) not null,
  as_at             date not null,
  snapshot_hash     varchar(64) not null,
  threshold         integer not null,
  signed_by         varchar(200) not null,
  signed_role       varchar(200) not null,
  signed_on         date not null,
  published_at      timestamp with time zone not null,
  published_by      varchar(200) not null
);
create table published_table (
  edition_number    integer not null references published_edition,
  table_id          varchar(40) not null,
  all_numbers       integer not null,
  above_zero        integer not null,
  small             integer not null,
  protecting        integer not null,
  refused           integer not null,
  already_read      integer not null,
  exposed           integer not null,
  primary key (edition_number, table_id)
);

-- What a reader of the edition knows of each number, so that no later edition gives a small one away by its difference.
create table published_number (
  edition_number    integer not null references published_edition,
  counted           varchar(40) not null,
  first_year        integer not null,
  last_year         integer not null,
  area              varchar(16) not null,
  breakdown         varchar(64) not null,
  group_name        varchar(200) not null,
  true_count        integer not null,
  known_lower       integer not null,
  known_upper       integer not null,
  primary key (edition_number, counted, first_year, last_year, area, breakdown, group_name)
);
