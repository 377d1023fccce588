-- Lists of the timeline that ask for days, a kind, a pillar or a record read a few rows of an index in the order of the list, however many there are:
-- what a row is chosen and ordered by stands in one table. The tables are written anew, with most of their indexes at the end, since that is much faster than
-- to change each row.
--
-- span: how far apart the first and the last day are, so that those which may reach into a range of days are not far in front of it: 0 for one day, 1 up
-- to 30 days more, 2 up to 364, 3 exactly 365 (a leap year), 4 for all that is longer.

create table timeline_entry_new (
  id bigint primary key,
  -- Code of the record, '#', kind, '#', which of them.
  code varchar(140) not null unique,
  kind varchar(40) not null,
  date_edtf varchar(64) not null,
  date_earliest date not null,
  date_latest date not null,
  span int not null,
  record_id bigint not null,
  -- What has the date: the record or an item of it; and under which of its properties.
  subject_id bigint not null,
  property varchar(80) not null,
  detail varchar(4000),
  check (date_earliest <= date_latest)
);
insert into timeline_entry_new
select id, code, kind, date_edtf, date_earliest, date_latest,
  case
    when date_latest = date_earliest then 0
    when date_latest <= date_earliest + interval '30' day then 1
    when date_latest <= date_earliest + interval '364' day then 2
    when date_latest <= date_earliest + interval '365' day then 3
    else 4
  end,
  record_id, subject_id, property, detail
from timeline_entry;

create table timeline_about_new (
  entry_id bigint not null,
  subject_id bigint not null,
  kind varchar(40) not null,
  span int not null,
  date_earliest date not null,
  date_latest date not null,
  code varchar(140) not null,
  primary key (entry_id, subject_id)
);
insert into timeline_about_new
select o.entry_id, o.subject_id, e.kind, e.span, e.date_earliest, e.date_latest, e.code
from timeline_about o join timeline_entry_new e on e.id = o.entry_id;

create table timeline_pillar_new (
  entry_id bigint not null,
  pillar varchar(40) not null,
  kind varchar(40) not null,
  span int not null,
  date_earliest date not null,
  date_latest date not null,
  code varchar(140) not null,
  primary key (entry_id, pillar)
);
insert into timeline_pillar_new
select o.entry_id, o.pillar, e.kind, e.span, e.date_earliest, e.date_latest, e.code
from timeline_pillar o join timeline_entry_new e on e.id = o.entry_id;

drop table timeline_pillar;
drop table timeline_about;
drop table timeline_entry;
alter table timeline_entry_new rename to timeline_entry;
alter table timeline_about_new rename to timeline_about;
alter table timeline_pillar_new rename to timeline_pillar;

alter table timeline_entry add foreign key (record_id) references subject (id) on delete cascade;
alter table timeline_entry add foreign key (subject_id) references subject (id) on delete cascade;
create index timeline_entry_order on timeline_entry (date_earliest, date_latest, code);
create index timeline_entry_kind on timeline_entry (kind, date_earliest, date_latest, code);
create index timeline_entry_span on timeline_entry (span, date_earliest, date_latest, code, kind);
create index timeline_entry_record on timeline_entry (record_id);
create index timeline_entry_subject on timeline_entry (subject_id, property);

alter table timeline_about add foreign key (entry_id) references timeline_entry (id) on delete cascade;
alter table timeline_about add foreign key (subject_id) references subject (id) on delete cascade;
create index timeline_about_order on timeline_about (subject_id, date_earliest, date_latest, code, entry_id);
create index timeline_about_kind on timeline_about (subject_id, kind, date_earliest, date_latest, code, entry_id);
create index timeline_about_span on timeline_about (subject_id, span, date_earliest, date_latest, code, entry_id, kind);

alter table timeline_pillar add foreign key (entry_id) references timeline_entry (id) on delete cascade;
create index timeline_pillar_order on timeline_pillar (pillar, date_earliest, date_latest, code, entry_id);
create index timeline_pillar_kind on timeline_pillar (pillar, kind, date_earliest, date_latest, code, entry_id);
create index timeline_pillar_span on timeline_pillar (pillar, span, date_earliest, date_latest, code, entry_id, kind);
