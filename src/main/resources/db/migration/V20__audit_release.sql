-- Audits that were written, so that the next one knows its earlier cycles and none gives a small group away by subtraction.
-- Rows are added, never changed. The content (true counts among it) is sealed.

create table audit_release (
    id             integer primary key,
    made_at        text    not null,
    as_of          text    not null,
    made_by        text    not null,
    policy         text    not null,
    first_day      text    not null,
    last_day       text    not null,
    content_sealed blob    not null
);
