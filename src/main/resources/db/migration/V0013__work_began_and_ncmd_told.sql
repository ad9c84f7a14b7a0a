-- The day from which the office works with this program: one row, or none where every case counts from its notification.
create table office_start (
  office_start_id   integer primary key,
  began_on          date not null
);

-- When the national database was told of a death, and who recorded it.
create table ncmd_told (
  case_number       varchar(24) primary key references case_file,
  told_on           date not null,
  told_at           time,
  told_by           varchar(120) not null
);
