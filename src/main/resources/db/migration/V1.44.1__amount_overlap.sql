-- Whether other amounts of its kind and currency name the same money; null when no document lets us tell.
alter table amount add column overlap varchar(20);
