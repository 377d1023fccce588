-- The names by which records are found where a code is asked for: codes, codes of standards, names, other names. They are
-- kept as the bytes of their UTF-8 form, and backward, so that names that begin or end alike are suggested.
create table record_name (
  id bigint primary key,
  name bytea not null,
  reversed bytea not null,
  strength int not null,
  record_id bigint not null references subject (id) on delete cascade,
  type varchar(40) not null,
  code varchar(80) not null
);
create index record_name_name on record_name (name, type, strength, code);
create index record_name_reversed on record_name (reversed, type);
create index record_name_code on record_name (code, strength);
create index record_name_record on record_name (record_id);

-- A database that holds a data set already reads it once more, since an unchanged one would not be imported again.
delete from subject;
delete from dataset_revision;
