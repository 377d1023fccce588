-- What an organisation calls a partner of it, and since when.
create table dialogue_status (
  id bigint primary key references subject (id) on delete cascade,
  relation_id bigint not null references dialogue_relation (id) on delete cascade,
  kind varchar(20) not null,
  from_edtf varchar(64),
  from_earliest date,
  from_latest date,
  until_edtf varchar(64),
  until_earliest date,
  until_latest date,
  as_of_edtf varchar(64),
  as_of_earliest date,
  as_of_latest date,
  constraint dialogue_status_from_order check (from_earliest <= from_latest),
  constraint dialogue_status_until_order check (until_earliest <= until_latest),
  constraint dialogue_status_as_of_order check (as_of_earliest <= as_of_latest)
);
create index dialogue_status_relation on dialogue_status (relation_id, id);
create index dialogue_status_kind on dialogue_status (kind, relation_id);
delete from dataset_revision;
