-- Which records are part of a dialogue relation: those in which both partners have a part, statistics between them, its milestones, itself.
create table relation_record (
  relation_id bigint not null references dialogue_relation (id) on delete cascade,
  record_id bigint not null references subject (id) on delete cascade,
  type varchar(40) not null,
  primary key (relation_id, record_id)
);
create index relation_record_type on relation_record (relation_id, type, record_id);
create index relation_record_record on relation_record (record_id);

-- On what basis an entry is about a partner: named there, by the mechanism of a meeting, or by a membership on its day.
alter table timeline_about add column basis varchar(20) not null default 'NAMED';
