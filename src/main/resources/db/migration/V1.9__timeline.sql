-- What has a date, one row for each dated event, whatever the type of its record: written by the import beside the records.
create table timeline_entry (
  id bigint primary key,
  -- Code of the record, '#', kind, '#', which of them.
  code varchar(140) not null unique,
  kind varchar(40) not null,
  date_edtf varchar(64) not null,
  date_earliest date not null,
  date_latest date not null,
  record_id bigint not null references subject (id) on delete cascade,
  -- What has the date: the record or an item of it; and under which of its properties.
  subject_id bigint not null references subject (id) on delete cascade,
  property varchar(80) not null,
  detail varchar(4000),
  constraint timeline_entry_date_order check (date_earliest <= date_latest)
);
create index timeline_entry_order on timeline_entry (date_earliest, date_latest, code);
create index timeline_entry_kind on timeline_entry (kind, date_earliest, date_latest, code);
create index timeline_entry_latest on timeline_entry (date_latest);
create index timeline_entry_record on timeline_entry (record_id);
create index timeline_entry_subject on timeline_entry (subject_id, property);

-- The records that an entry is about, its own among them.
create table timeline_about (
  entry_id bigint not null references timeline_entry (id) on delete cascade,
  subject_id bigint not null references subject (id) on delete cascade,
  primary key (entry_id, subject_id)
);
create index timeline_about_subject on timeline_about (subject_id, entry_id);

create table timeline_pillar (
  entry_id bigint not null references timeline_entry (id) on delete cascade,
  pillar varchar(40) not null,
  primary key (entry_id, pillar)
);
create index timeline_pillar_entries on timeline_pillar (pillar, entry_id);

-- What is about the first is about the second as well: a meeting and its mechanism, a relation and its parties.
create table timeline_implied (
  subject_id bigint not null references subject (id) on delete cascade,
  implied_id bigint not null references subject (id) on delete cascade,
  primary key (subject_id, implied_id)
);
create index timeline_implied_by on timeline_implied (implied_id);
