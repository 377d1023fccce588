-- What registers outside of this service call a record. The number of an agreement in the United Nations Treaty Series is one of these.
create table identifier (
  id bigint primary key references subject (id) on delete cascade,
  owner_id bigint not null references subject (id) on delete cascade,
  scheme varchar(40) not null,
  identifier varchar(200) not null
);
create index identifier_owner on identifier (owner_id, id);
alter table agreement drop column register;
alter table agreement drop column registration_number;
delete from dataset_revision;
