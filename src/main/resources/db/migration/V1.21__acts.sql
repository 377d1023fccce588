-- An act of one kind may be done more than once, there are kinds of act with longer names, and declarations and the like have a text. The
-- tables are filled by the import: they are made anew.
drop table as_of_statement;
drop table treaty_action;

create table treaty_action (
  id bigint primary key references subject (id) on delete cascade,
  signatory_id bigint not null references signatory (id) on delete cascade,
  kind varchar(40) not null,
  done boolean not null,
  date_edtf varchar(64),
  date_earliest date,
  date_latest date,
  -- The earliest date by which a statement says that an action without a date had been done.
  known_by_edtf varchar(64),
  known_by_earliest date,
  known_by_latest date,
  -- What a declaration, reservation, objection or understanding says.
  text varchar(4000),
  place_city varchar(4000),
  place_city_key varchar(200),
  place_name varchar(4000),
  place_country_id bigint references partner (id) on delete cascade,
  meeting_id bigint references meeting (id) on delete cascade,
  -- The day by which a document that reports the action had been written: what it reports without a date had been done by then.
  reported_by date,
  onset_earliest date not null,
  onset_latest date not null,
  constraint treaty_action_date_order check (date_earliest <= date_latest),
  constraint treaty_action_known_by_order check (known_by_earliest <= known_by_latest),
  constraint treaty_action_one_date check (date_edtf is null or known_by_edtf is null),
  constraint treaty_action_dated_done check (done or (date_edtf is null and known_by_edtf is null)),
  constraint treaty_action_onset_order check (onset_earliest <= onset_latest)
);
create index treaty_action_signatory on treaty_action (signatory_id, id);
create index treaty_action_date on treaty_action (kind, date_earliest, date_latest);
create index treaty_action_known_by on treaty_action (kind, known_by_earliest, known_by_latest);
create index treaty_action_meeting on treaty_action (meeting_id, signatory_id);
create index treaty_action_place_country on treaty_action (place_country_id);
create index treaty_action_onset on treaty_action (kind, onset_latest, signatory_id);
create index treaty_action_may_onset on treaty_action (kind, onset_earliest, signatory_id);

create table as_of_statement (
  id bigint primary key references subject (id) on delete cascade,
  action_id bigint not null references treaty_action (id) on delete cascade,
  as_of_edtf varchar(64) not null,
  as_of_earliest date not null,
  as_of_latest date not null,
  done boolean not null,
  constraint as_of_statement_order check (as_of_earliest <= as_of_latest)
);
create index as_of_statement_action on as_of_statement (action_id, id);
create index as_of_statement_done on as_of_statement (done, as_of_earliest, as_of_latest);

-- The spans, after the first, in which a signatory was bound (CONSENT) or a party (FORCE), because it had withdrawn before.
create table signatory_return (
  signatory_id bigint not null references signatory (id) on delete cascade,
  question varchar(10) not null,
  place int not null check (place > 0),
  span_from_earliest date not null,
  span_from_latest date not null,
  span_until_earliest date not null,
  span_until_latest date not null,
  primary key (signatory_id, question, place),
  constraint signatory_return_from_order check (span_from_earliest <= span_from_latest),
  constraint signatory_return_until_order check (span_until_earliest <= span_until_latest)
);

-- Where an agreement is registered, and in which languages its text is authentic (codes with commas between them).
alter table agreement add column register varchar(400);
alter table agreement add column registration_number varchar(100);
alter table agreement add column authentic_languages varchar(400);
delete from dataset_revision;
