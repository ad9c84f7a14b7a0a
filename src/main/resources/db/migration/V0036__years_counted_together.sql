-- Over how many years the editions that leave the panel count what tells children apart: a part of the rule, and signed off with it.

alter table disclosure_rule add column years_together integer default 5 not null;
alter table published_edition add column years_together integer default 5 not null;
