-- What rests only on documents of little authority: the press, mirrors, encyclopaedias and the like.
create table weak_value (
  id bigint primary key,
  record_id bigint not null references subject (id) on delete cascade,
  record_type varchar(40) not null,
  record_code varchar(80) not null,
  -- The record or the item that the citations support, and the property of it; null for the whole.
  subject_id bigint not null references subject (id) on delete cascade,
  cited varchar(80),
  -- A path from the record.
  property varchar(400) not null,
  authority varchar(20) not null
);
create index weak_value_order on weak_value (record_type, record_code, property);
create index weak_value_record on weak_value (record_id, id);
create index weak_value_subject on weak_value (subject_id);
delete from dataset_revision;
