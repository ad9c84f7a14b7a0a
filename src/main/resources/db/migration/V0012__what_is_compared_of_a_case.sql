-- What the duplicate desk compares beside the columns that a case has already. The answers say the same and stay where they are;
-- with these columns twenty thousand cases are compared without reading their answers.

alter table case_file add column other_names varchar(1000);
alter table case_file add column mother_name varchar(200);
alter table case_file add column multiple_birth varchar(40);

update case_file set other_names = (
  select substring(trim(said.text_value) from 1 for 1000)
  from form_instance form
  join answer said on said.form_instance_id = form.form_instance_id and said.field_key = 'child_aliases' and said.occurrence = 0
  where form.case_number = case_file.case_number and form.form_code = 'CDN'
);

update case_file set multiple_birth = (
  select substring(trim(said.text_value) from 1 for 40)
  from form_instance form
  join answer said on said.form_instance_id = form.form_instance_id and said.field_key = 'multiple_birth' and said.occurrence = 0
  where form.case_number = case_file.case_number and form.form_code = 'CDN'
);

update case_file set mother_name = (
  select substring(trim(named.text_value) from 1 for 200)
  from form_instance form
  join answer related on related.form_instance_id = form.form_instance_id and related.field_key = 'persons.relationship'
  join answer named on named.form_instance_id = form.form_instance_id and named.field_key = 'persons.name' and named.occurrence = related.occurrence
  where form.case_number = case_file.case_number and form.form_code = 'CDN'
    and cast(related.text_value as varchar(40)) = 'mother' and trim(named.text_value) <> ''
  order by related.occurrence
  fetch first 1 row only
);
