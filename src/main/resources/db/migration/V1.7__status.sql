-- When agreements were in force, when signatories had consented, and when acts were done: bounds that the import computes by the rules of
-- status, so that a filter by the answer on a day compares columns. Open bounds are 0001-01-01 and 9999-12-31, never null.
alter table agreement add column force_from_earliest date not null;
alter table agreement add column force_from_latest date not null;
alter table agreement add column force_until_earliest date not null;
alter table agreement add column force_until_latest date not null;
alter table agreement add constraint agreement_force_from_order check (force_from_earliest <= force_from_latest);
alter table agreement add constraint agreement_force_until_order check (force_until_earliest <= force_until_latest);
create index agreement_force on agreement (force_from_latest, force_until_earliest);
create index agreement_may_force on agreement (force_from_earliest, force_until_latest);

alter table signatory add column consent_from_earliest date not null;
alter table signatory add column consent_from_latest date not null;
alter table signatory add column consent_until_earliest date not null;
alter table signatory add column consent_until_latest date not null;
alter table signatory add column force_from_earliest date not null;
alter table signatory add column force_from_latest date not null;
alter table signatory add column force_until_earliest date not null;
alter table signatory add column force_until_latest date not null;
alter table signatory add constraint signatory_consent_from_order check (consent_from_earliest <= consent_from_latest);
alter table signatory add constraint signatory_consent_until_order check (consent_until_earliest <= consent_until_latest);
alter table signatory add constraint signatory_force_from_order check (force_from_earliest <= force_from_latest);
alter table signatory add constraint signatory_force_until_order check (force_until_earliest <= force_until_latest);
create index signatory_consent on signatory (partner_id, consent_from_latest, consent_until_earliest);
create index signatory_may_consent on signatory (partner_id, consent_from_earliest, consent_until_latest);
create index signatory_force on signatory (partner_id, force_from_latest, force_until_earliest);
create index signatory_may_force on signatory (partner_id, force_from_earliest, force_until_latest);

-- The day by which a document that reports the action had been written: what it reports without a date had been done by then.
alter table treaty_action add column reported_by date;
alter table treaty_action add column onset_earliest date not null;
alter table treaty_action add column onset_latest date not null;
alter table treaty_action add constraint treaty_action_onset_order check (onset_earliest <= onset_latest);
create index treaty_action_onset on treaty_action (kind, onset_latest, signatory_id);
create index treaty_action_may_onset on treaty_action (kind, onset_earliest, signatory_id);

-- How an agreement enters into force by its own words.
create table entry_into_force_rule (
  id bigint primary key references subject (id) on delete cascade,
  agreement_id bigint not null unique references agreement (id) on delete cascade,
  kind varchar(20) not null,
  -- The kinds of action that count, with commas between them.
  acts varchar(200) not null,
  date_edtf varchar(64),
  date_earliest date,
  date_latest date,
  delay_days int check (delay_days > 0),
  delay_months int check (delay_months > 0),
  later_parties_wait boolean not null,
  constraint entry_into_force_rule_date_order check (date_earliest <= date_latest),
  constraint entry_into_force_rule_one_delay check (delay_days is null or delay_months is null)
);

-- How many of a group: partners below, members of an organisation, all others, or anyone.
create table entry_into_force_threshold (
  id bigint primary key references subject (id) on delete cascade,
  rule_id bigint not null references entry_into_force_rule (id) on delete cascade,
  required int not null check (required > 0),
  organisation_id bigint references partner (id) on delete cascade,
  others boolean not null,
  constraint entry_into_force_threshold_one_group check (organisation_id is null or not others)
);
create index entry_into_force_threshold_rule on entry_into_force_threshold (rule_id, id);
create index entry_into_force_threshold_organisation on entry_into_force_threshold (organisation_id);

create table entry_into_force_partner (
  threshold_id bigint not null references entry_into_force_threshold (id) on delete cascade,
  partner_id bigint not null references partner (id) on delete cascade,
  place int not null check (place >= 0),
  primary key (threshold_id, partner_id)
);
create index entry_into_force_partner_partner on entry_into_force_partner (partner_id, threshold_id);
