-- How precisely the place gives the date that it supports; null for what is no date, and where nobody says.
alter table citation add column date_precision varchar(20);
delete from dataset_revision;
