create table programme (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  kind varchar(40) not null,
  summary varchar(4000),
  -- The first day of the launch, else of the period; 9999-12-31 when neither is known, so that it sorts last.
  sort_date date not null,
  launched_edtf varchar(64),
  launched_earliest date,
  launched_latest date,
  period_edtf varchar(64),
  period_earliest date,
  period_latest date,
  status varchar(20),
  constraint programme_launched_order check (launched_earliest <= launched_latest),
  constraint programme_period_order check (period_earliest <= period_latest)
);
create index programme_order on programme (sort_date, code);
create index programme_kind on programme (kind, sort_date, code);
create index programme_status on programme (status, sort_date, code);
create index programme_period on programme (period_earliest, period_latest);

create table phase (
  id bigint primary key references subject (id) on delete cascade,
  programme_id bigint not null references programme (id) on delete cascade,
  name varchar(4000) not null,
  period_edtf varchar(64),
  period_earliest date,
  period_latest date,
  constraint phase_period_order check (period_earliest <= period_latest)
);
create index phase_programme on phase (programme_id, id);

create table amount (
  id bigint primary key references subject (id) on delete cascade,
  programme_id bigint not null references programme (id) on delete cascade,
  kind varchar(20) not null,
  amount decimal(21, 6) not null,
  digits int not null check (digits between 0 and 6),
  currency char(3) not null,
  qualifier varchar(20) not null,
  from_id bigint references partner (id) on delete cascade,
  to_id bigint references partner (id) on delete cascade,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint amount_not_negative check (amount >= 0),
  constraint amount_currency check (char_length(trim(currency)) = 3 and currency = upper(currency)),
  constraint amount_as_of_order check (as_of_earliest <= as_of_latest)
);
create index amount_programme on amount (programme_id, id);
create index amount_from on amount (from_id);
create index amount_to on amount (to_id);

create table headcount (
  id bigint primary key references subject (id) on delete cascade,
  programme_id bigint not null references programme (id) on delete cascade,
  people int not null,
  qualifier varchar(20) not null,
  who varchar(4000),
  from_id bigint references partner (id) on delete cascade,
  to_id bigint references partner (id) on delete cascade,
  period_edtf varchar(64),
  period_earliest date,
  period_latest date,
  constraint headcount_not_negative check (people >= 0),
  constraint headcount_period_order check (period_earliest <= period_latest)
);
create index headcount_programme on headcount (programme_id, id);
create index headcount_from on headcount (from_id);
create index headcount_to on headcount (to_id);
