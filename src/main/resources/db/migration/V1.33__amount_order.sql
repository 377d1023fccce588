-- By which all amounts are listed: their date, and a position that does not change with an import. The tables are filled by the import.
alter table amount add column sort_date date not null default date '9999-12-31';
alter table amount add column programme_code varchar(80) not null default '';
alter table amount add column ordinal int not null default 0;
create index amount_order on amount (sort_date, programme_code, ordinal);
create index amount_kind on amount (kind, sort_date, programme_code, ordinal);
create index amount_currency on amount (currency, sort_date, programme_code, ordinal);
create index amount_as_of on amount (as_of_earliest, as_of_latest);
