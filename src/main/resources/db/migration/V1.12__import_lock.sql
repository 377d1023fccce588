-- A first import commits many times. Its row here is locked for the whole of it, so that no other process imports into the same database meanwhile; the
-- lock goes with the process.
create table import_lock (
  id int primary key
);
insert into import_lock (id) values (1);
