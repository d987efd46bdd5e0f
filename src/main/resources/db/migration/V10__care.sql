-- What a clinician recorded about a patient: reviews of flags, holds, plan starts, notes, choices for a handout.
-- Nothing is ever changed here; the newest of a kind stands. What was written freely is sealed.

create table care_note (
    id           integer primary key,
    patient      integer not null references patient (ref),
    kind         text    not null,
    subject      text    not null,   -- rule, advice item or note word; empty where the kind says it all
    tier         text    not null,   -- tier of the flag when it was reviewed, else empty
    as_of        text    not null,
    made_at      text    not null,
    made_by      text    not null,
    starts_on    text,               -- first day of a plan
    words_sealed blob    not null    -- the outcome or reason, and the evidence that was seen
);

create index care_note_patient on care_note (patient, id);
