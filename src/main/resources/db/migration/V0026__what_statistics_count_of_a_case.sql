-- What the annual tables tell children apart by. The answers of the notification form stay the source; these columns repeat
-- them, because a year's tables are counted from every case and an answer is one of many millions of rows.

alter table case_file add column time_of_death time;
alter table case_file add column ethnic_category varchar(8);
alter table case_file add column place_of_death varchar(40);
alter table case_file add column death_expected varchar(16);
alter table case_file add column joint_response varchar(8);
alter table case_file add column coroner_referral varchar(8);
alter table case_file add column post_mortem varchar(40);
alter table case_file add column gestation_weeks bigint;
alter table case_file add column birth_weight_grams bigint;

create table counted_answer (
  case_number       varchar(24) not null,
  field_key         varchar(64) not null,
  text_value        text,
  number_value      bigint,
  time_value        time,
  primary key (case_number, field_key)
);

insert into counted_answer
  select form.case_number, answer.field_key, answer.text_value, answer.number_value, answer.time_value
  from form_instance form join answer on answer.form_instance_id = form.form_instance_id
  where form.form_code = 'CDN' and answer.occurrence = 0 and answer.state = 'given'
    and answer.field_key in ('time_of_death', 'ethnic_category', 'place_of_death_type', 'death_expected', 'jar_triggered',
                             'referred_to_coroner', 'post_mortem_planned', 'gestation_weeks', 'birth_weight_g');

update case_file set
  time_of_death = (select time_value from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'time_of_death'),
  ethnic_category = (select substring(text_value from 1 for 8) from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'ethnic_category'),
  place_of_death = (select substring(text_value from 1 for 40) from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'place_of_death_type'),
  death_expected = (select substring(text_value from 1 for 16) from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'death_expected'),
  joint_response = (select substring(text_value from 1 for 8) from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'jar_triggered'),
  coroner_referral = (select substring(text_value from 1 for 8) from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'referred_to_coroner'),
  post_mortem = (select substring(text_value from 1 for 40) from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'post_mortem_planned'),
  gestation_weeks = (select number_value from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'gestation_weeks'),
  birth_weight_grams = (select number_value from counted_answer said where said.case_number = case_file.case_number and said.field_key = 'birth_weight_g');

drop table counted_answer;
