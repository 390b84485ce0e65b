-- By what somebody is known again who wrote an item of the board: a keyed hash, which tells nobody who it was.

alter table board_item add column writer_mark text;
