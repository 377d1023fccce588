-- The time for which a link holds, and the pillar that the document puts a topic under. The tables are filled by the import.
alter table link add column since_edtf varchar(64);
alter table link add column since_earliest date;
alter table link add column since_latest date;
alter table link add column until_edtf varchar(64);
alter table link add column until_earliest date;
alter table link add column until_latest date;
alter table link add column as_of_edtf varchar(64);
alter table link add column as_of_earliest date;
alter table link add column as_of_latest date;
alter table link add constraint link_since_order check (since_earliest <= since_latest);
alter table link add constraint link_until_order check (until_earliest <= until_latest);
alter table link add constraint link_as_of_order check (as_of_earliest <= as_of_latest);
alter table statement add column pillar varchar(40);
delete from dataset_revision;
