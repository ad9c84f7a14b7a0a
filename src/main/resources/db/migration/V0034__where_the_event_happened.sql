-- Where the event that led to the death happened, by which the findings of reviews are told apart. The answer of the notification
-- form stays the source. What nobody answered stays empty: the form asks only where that is another place than that of the death.
-- Who says it is not known, refuses to say or has not answered yet leaves a place that is not known.

alter table case_file add column place_of_event varchar(40);

update case_file set
  place_of_event = (select substring(max(case when answer.state = 'given' then answer.text_value else 'not_known' end) from 1 for 40)
                    from form_instance form join answer on answer.form_instance_id = form.form_instance_id
                    where form.case_number = case_file.case_number and form.form_code = 'CDN' and answer.field_key = 'event_location_type'
                      and answer.occurrence = 0 and answer.state in ('given', 'not_known', 'refused', 'not_yet_returned'));
