create table agreement (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  title varchar(4000) not null,
  kind varchar(40) not null,
  legally_binding boolean,
  summary varchar(4000),
  -- The first day on which it may have been adopted; 9999-12-31 when no date is known, so that it sorts last.
  sort_date date not null,
  adopted_edtf varchar(64),
  adopted_earliest date,
  adopted_latest date,
  adoption varchar(20),
  place_city varchar(4000),
  place_name varchar(4000),
  place_country_id bigint references partner (id) on delete cascade,
  adopted_at_id bigint references meeting (id) on delete cascade,
  entry_into_force_edtf varchar(64),
  entry_into_force_earliest date,
  entry_into_force_latest date,
  period_edtf varchar(64),
  period_earliest date,
  period_latest date,
  constraint agreement_adopted_order check (adopted_earliest <= adopted_latest),
  constraint agreement_entry_into_force_order check (entry_into_force_earliest <= entry_into_force_latest),
  constraint agreement_period_order check (period_earliest <= period_latest)
);
create index agreement_order on agreement (sort_date, code);
create index agreement_kind on agreement (kind, sort_date, code);
create index agreement_adopted on agreement (adopted_earliest, adopted_latest);
create index agreement_adopted_at on agreement (adopted_at_id, sort_date, code);
create index agreement_entry_into_force on agreement (entry_into_force_earliest, entry_into_force_latest);
create index agreement_period on agreement (period_earliest, period_latest);
create index agreement_place_country on agreement (place_country_id);

create table negotiation (
  id bigint primary key references subject (id) on delete cascade,
  agreement_id bigint not null references agreement (id) on delete cascade,
  topic varchar(4000) not null,
  state varchar(40) not null,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  until_edtf varchar(64),
  until_earliest date,
  until_latest date,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint negotiation_from_order check (from_earliest <= from_latest),
  constraint negotiation_until_order check (until_earliest <= until_latest),
  constraint negotiation_as_of_order check (as_of_earliest <= as_of_latest)
);
create index negotiation_agreement on negotiation (agreement_id, id);
create index negotiation_state on negotiation (state, agreement_id);

create table signatory (
  id bigint primary key references subject (id) on delete cascade,
  -- Code of the agreement, '/', code of the partner.
  code varchar(161) not null unique,
  agreement_id bigint not null references agreement (id) on delete cascade,
  partner_id bigint not null references partner (id) on delete cascade,
  -- That of the agreement, so that the signatures of a partner have an order of their own.
  sort_date date not null,
  -- The place in the agreement's list of signatories, from 1.
  ordinal int not null check (ordinal > 0),
  unique (agreement_id, partner_id),
  unique (agreement_id, ordinal)
);
create index signatory_agreement on signatory (agreement_id, sort_date, ordinal, code);
create index signatory_partner on signatory (partner_id, sort_date, ordinal, code);

-- An action is done when it has a date, when a statement says so, or when it has neither: then its date is unknown.
create table treaty_action (
  id bigint primary key references subject (id) on delete cascade,
  signatory_id bigint not null references signatory (id) on delete cascade,
  kind varchar(20) not null,
  done boolean not null,
  date_edtf varchar(64),
  date_earliest date,
  date_latest date,
  -- The earliest date by which a statement says that an action without a date had been done.
  known_by_edtf varchar(64),
  known_by_earliest date,
  known_by_latest date,
  place_city varchar(4000),
  place_name varchar(4000),
  place_country_id bigint references partner (id) on delete cascade,
  meeting_id bigint references meeting (id) on delete cascade,
  unique (signatory_id, kind),
  constraint treaty_action_date_order check (date_earliest <= date_latest),
  constraint treaty_action_known_by_order check (known_by_earliest <= known_by_latest),
  constraint treaty_action_one_date check (date_edtf is null or known_by_edtf is null),
  constraint treaty_action_dated_done check (done or (date_edtf is null and known_by_edtf is null))
);
create index treaty_action_signatory on treaty_action (signatory_id, id);
create index treaty_action_date on treaty_action (kind, date_earliest, date_latest);
create index treaty_action_known_by on treaty_action (kind, known_by_earliest, known_by_latest);
create index treaty_action_meeting on treaty_action (meeting_id, signatory_id);
create index treaty_action_place_country on treaty_action (place_country_id);

-- What a document says had been done, or not been done, by a date.
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
