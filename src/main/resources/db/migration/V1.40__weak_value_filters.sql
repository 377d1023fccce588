-- Filters of the list, each in its order.
create index weak_value_authority on weak_value (authority, record_type, record_code, property);
create index weak_value_property on weak_value (property, record_type, record_code);
create index weak_value_code on weak_value (record_code, record_type, property);
