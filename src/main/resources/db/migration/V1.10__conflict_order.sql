-- The record that a citation speaks of, also when it supports one of its items: what a document says something about is found at once.
alter table citation add column record_id bigint not null references subject (id) on delete cascade;
create index citation_record on citation (record_id);

-- Orders of conflicts and decisions that stay the same from one import to the next, so that cursors do: by what the data set names, and by the place in
-- the list in which it stands there.
alter table conflict add column record_type varchar(40) not null;
alter table conflict add column record_code varchar(80) not null;
alter table conflict add column ordinal int not null check (ordinal >= 0);
alter table conflict alter column property set data type varchar(200);
alter table conflict add constraint conflict_in_order unique (record_code, ordinal);
create index conflict_order on conflict (record_type, record_code, ordinal);
create index conflict_property on conflict (property, record_type, record_code, ordinal);

alter table decision add column meeting_code varchar(80) not null;
alter table decision add column ordinal int not null check (ordinal >= 0);
alter table decision add constraint decision_in_order unique (meeting_code, ordinal);
drop index decision_order;
create index decision_order on decision (sort_date, meeting_code, ordinal);

-- What statistics are filtered by, and the series in which the one before another is looked up.
create index statistic_series on statistic (indicator, reporter_id, counterpart_id, period_latest);
create index statistic_period on statistic (period_earliest, period_latest);
create index statistic_unit on statistic (unit, sort_date, code);
create index statistic_rank on statistic (rank_place);
