-- What the tables by area tell deaths apart by: the area where the child died and the home panel of a child from elsewhere. The
-- answers of the notification form stay the source.

alter table case_file add column area_of_death varchar(200);
alter table case_file add column home_cdop varchar(200);

update case_file set
  area_of_death = (select substring(max(answer.text_value) from 1 for 200) from form_instance form join answer on answer.form_instance_id = form.form_instance_id
                   where form.case_number = case_file.case_number and form.form_code = 'CDN' and answer.field_key = 'area_of_death' and answer.occurrence = 0 and answer.state = 'given'),
  home_cdop = (select substring(max(answer.text_value) from 1 for 200) from form_instance form join answer on answer.form_instance_id = form.form_instance_id
                   where form.case_number = case_file.case_number and form.form_code = 'CDN' and answer.field_key = 'home_cdop' and answer.occurrence = 0 and answer.state = 'given');

-- Who published a version of the index of deprivation that the office loaded, and when. What nobody noted is empty.
create table deprivation_index (
  index_name        varchar(40) primary key,
  publisher         varchar(200) not null,
  released          varchar(10) not null,
  loaded_on         date not null
);
