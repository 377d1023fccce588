-- The orders of lists hold the days that lists are filtered by, so that rows outside a range of days are passed over in the index, unread. Such dates
-- grow with those of the order, so rows of a late range come behind all that are earlier.
drop index agreement_order;
create index agreement_order
  on agreement (sort_date, code, entry_into_force_earliest, entry_into_force_latest, period_earliest, period_latest);
drop index meeting_order;
create index meeting_order on meeting (sort_date, code, date_earliest, date_latest);
drop index statistic_order;
create index statistic_order on statistic (sort_date, code, period_earliest, period_latest);

-- What binds in law is counted together with other conditions in the index.
drop index agreement_legally_binding;
create index agreement_legally_binding on agreement (legally_binding, sort_date, code, id);

-- The agreements of a partner are found and counted without reading its signatures.
create index signatory_partner_agreement on signatory (partner_id, agreement_id);
