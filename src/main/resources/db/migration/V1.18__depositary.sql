-- Who keeps the original text of an agreement.
alter table agreement add column depositary varchar(4000);
delete from dataset_revision;
