-- The store of one clinic. Blobs named *_sealed are AES-GCM under the clinic's key, bound to their table, column and row;
-- blobs named look_up and hash are keyed (HMAC). Nights are days since 1970-01-01; times are UTC, ISO 8601.

create table meta (
    name  text primary key,
    value blob not null
);

create table patient (
    ref           integer primary key,          -- random; clinical rows hang on it
    look_up       blob    not null unique,       -- of the folded clinic key
    registered    integer not null,              -- 1 where the patient list named the patient, 0 where only a diary did
    person_sealed blob    not null
);

create table batch (
    id          integer primary key,
    file_sealed blob    not null,
    file_look_up blob   not null,
    sha256      text    not null,
    made_at     text    not null,
    made_by     text    not null,
    nights      integer not null default 0,
    fresh       integer not null default 0,
    changed     integer not null default 0,
    rejected    integer not null default 0,
    undone_at   text
);

create table batch_sheet (
    batch       integer not null references batch (id),
    no          integer not null,
    name_sealed blob    not null,
    primary key (batch, no)
);

-- One diary row. It stands while replaced_by is null; an undone import is deleted and what it replaced stands again.
create table event (
    id          integer primary key,            -- batch * 2^32 + its place in the file
    batch       integer not null references batch (id),
    patient     integer not null references patient (ref),
    night       integer not null,
    onset       integer not null,               -- what identifies the event in its night, see EventKey
    status      integer not null,               -- 0 not recorded, 1 no cramp, 2 cramp
    stated      integer,                        -- how many cramps the row says the night had
    cramp       integer not null,               -- 1 where the row tells of a cramp
    told        integer not null,               -- 1 where the row has symptoms or notes
    hash        blob    not null,               -- of the row's content as the file gave it
    sheet       integer,
    row_no      integer not null,
    coded       text    not null,               -- coded values, see EntryText
    words_sealed blob   not null,               -- medicines, notes and the words in each cell
    replaced_by integer references batch (id)
);

create index event_standing on event (patient, night, batch) where replaced_by is null;
create index event_replaced on event (replaced_by, patient, night) where replaced_by is not null;

-- A row of an import that was stored already, with the same content.
create table confirmed (
    batch    integer not null references batch (id),
    place    integer not null,
    sheet    integer,
    row_no   integer not null,
    event_id integer not null references event (id),
    primary key (batch, place)
);

create index confirmed_event on confirmed (event_id);

-- A row that was not taken in.
create table fault (
    id           integer primary key,
    batch        integer not null references batch (id),
    patient      integer references patient (ref),
    night        integer,
    code         text    not null,
    field        text    not null,
    told         integer not null,
    hash         blob    not null,
    sheet        integer,
    row_no       integer not null,
    words_sealed blob    not null,
    replaced_by  integer references batch (id)
);

create index fault_patient on fault (patient, night);

create table raised_flag (
    id       integer primary key,
    patient  integer not null references patient (ref),
    rule     text    not null,
    tier     text    not null,
    as_of    text    not null,
    made_at  text    not null,
    rule_set text    not null,
    unique (patient, rule, tier)
);

create table handout (
    id           integer primary key,
    patient      integer not null references patient (ref),
    as_of        text    not null,
    made_at      text    not null,
    language     text    not null,
    font_size    integer not null,
    sha256       text    not null,
    content_hash text    not null,
    held         integer not null,
    items        text    not null
);

create table trail (
    sequence       integer primary key,
    made_at        text    not null,
    as_of          text,
    made_by        text    not null,
    action         text    not null,
    clinical       integer not null,
    look_up        blob,
    patient_sealed blob,
    details_sealed blob    not null,
    hash           text    not null
);

create index trail_patient on trail (look_up);

create trigger trail_is_never_edited before update on trail
begin
    select raise(abort, 'the trail is append-only');
end;

create trigger trail_is_never_cut before delete on trail
begin
    select raise(abort, 'the trail is append-only');
end;
