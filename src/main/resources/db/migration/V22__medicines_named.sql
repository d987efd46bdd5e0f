-- 1 where a row names medicines, 0 where it does not, so that the rules need not open what holds none; null in rows of earlier
-- versions.
alter table event add column medicines integer;
