-- What each record was in the data set file, key by key, so that another data set can be compared with it. Filled by the import, which a database that
-- holds a data set already therefore does once more.
create table record_print (
  record_id bigint primary key references subject (id) on delete cascade,
  code varchar(80) not null unique,
  type varchar(40) not null,
  prints bytea not null
);
delete from dataset_revision;
