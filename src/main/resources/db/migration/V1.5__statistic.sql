create table statistic (
  id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  name varchar(4000) not null,
  summary varchar(4000),
  indicator varchar(40) not null,
  reporter_id bigint not null references partner (id) on delete cascade,
  counterpart_id bigint not null references partner (id) on delete cascade,
  -- The first day of the period.
  sort_date date not null,
  period_edtf varchar(64) not null,
  period_earliest date not null,
  period_latest date not null,
  -- A document may give a share or a rank alone; what belongs to one of the numbers stands or falls with it.
  -- Numbers, and how many digits their sources give behind the point.
  amount decimal(21, 6),
  digits int check (digits between 0 and 6),
  unit varchar(20),
  qualifier varchar(20),
  share_amount decimal(21, 6),
  share_digits int check (share_digits between 0 and 6),
  share_of varchar(4000),
  share_qualifier varchar(20),
  rank_place int,
  rank_among varchar(4000),
  stated_change_amount decimal(21, 6),
  stated_change_digits int check (stated_change_digits between 0 and 6),
  status varchar(20),
  basis varchar(4000),
  constraint statistic_period_order check (period_earliest <= period_latest),
  constraint statistic_some_number check (
    amount is not null or share_amount is not null or rank_place is not null or stated_change_amount is not null),
  constraint statistic_amount_whole check (
    (amount is null and unit is null and qualifier is null)
    or (amount is not null and unit is not null and qualifier is not null)),
  constraint statistic_share_whole check (
    (share_amount is null and share_of is null and share_qualifier is null)
    or (share_amount is not null and share_of is not null and share_qualifier is not null)),
  constraint statistic_share_range check (share_amount between 0 and 100),
  constraint statistic_rank_whole check (
    (rank_place is null and rank_among is null) or (rank_place is not null and rank_among is not null)),
  constraint statistic_rank_positive check (rank_place > 0)
);
create index statistic_order on statistic (sort_date, code);
create index statistic_reporter on statistic (reporter_id, sort_date, code);
create index statistic_counterpart on statistic (counterpart_id, sort_date, code);
create index statistic_indicator on statistic (indicator, sort_date, code);
create index statistic_status on statistic (status);
