-- The few answers of forms that the annual tables count: known to social care, events, ratings of domains. The answers stay the
-- source; these rows repeat them, because a year's tables are counted from every case and an answer is one of many millions of rows.

create table counted_code (
  form_instance_id  uuid not null,
  field_key         varchar(64) not null,
  codes             varchar(400) not null,
  primary key (form_instance_id, field_key)
);

-- What the family asked or thinks is counted as said, and its words are not repeated here.
insert into counted_code
  select answer.form_instance_id, answer.field_key,
         case when answer.field_key = 'd_family_questions' then 'said' else substring(answer.text_value from 1 for 400) end
  from answer
  where answer.occurrence = 0 and answer.state = 'given' and answer.text_value is not null
    and answer.field_key in ('an_domain_relevance_a', 'an_domain_relevance_b', 'an_domain_relevance_c', 'an_domain_relevance_d',
                             'a_social_care_status_now', 'a_social_care_status_ever', 'a_disability', 'learning_disability_known',
                             'event_types', 'b_consanguinity', 'd_family_questions');
