-- What people were called when everybody was asked to look at a version: what they sign goes on saying it.

alter table agreement add column names_sealed text
  constraint names_sealed_looks_sealed check (names_sealed ~ '^v1\.[0-9a-z]{1,16}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$');
