-- The names of records in other languages, and in which there are any. The tables are filled by the import.
alter table alias add column language varchar(35);
alter table alias add constraint alias_language unique (owner_id, language);
delete from dataset_revision;
alter table dataset_revision add column languages varchar(8000) not null;
