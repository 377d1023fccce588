-- The licence of the data set, if it names one.
create table licence (
  id bigint primary key,
  name varchar(4000) not null,
  url varchar(4000) not null
);
delete from dataset_revision;
