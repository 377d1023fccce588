-- A rule of entry into force may have alternatives, each with its place; a condition may count from a date on only. The tables are filled by
-- the import: they are made anew.
drop table entry_into_force_partner;
drop table entry_into_force_threshold;
drop table entry_into_force_rule;

create table entry_into_force_rule (
  id bigint primary key references subject (id) on delete cascade,
  agreement_id bigint not null references agreement (id) on delete cascade,
  place int not null check (place >= 0),
  kind varchar(20) not null,
  -- The kinds of action that count, with commas between them.
  acts varchar(200) not null,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  date_edtf varchar(64),
  date_earliest date,
  date_latest date,
  delay_days int check (delay_days > 0),
  delay_months int check (delay_months > 0),
  -- Null when no source says whether a party that consents later waits.
  later_parties_wait boolean,
  constraint entry_into_force_rule_place unique (agreement_id, place),
  constraint entry_into_force_rule_from_order check (from_earliest <= from_latest),
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
delete from dataset_revision;
