-- The parts of a name, where it is made of a given and a family name.
alter table person add column given_name varchar(4000);
alter table person add column family_name varchar(4000);
delete from dataset_revision;
