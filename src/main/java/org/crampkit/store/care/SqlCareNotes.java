package org.crampkit.store.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.sql.Access;
import org.crampkit.store.sql.PatientRows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Notes in SQL; what was written freely is sealed to its row. */
public final class SqlCareNotes implements CareNotes {

    private static final String SEALED = "care_note.words";
    private static final String ROWS =
            "select id, patient, kind, subject, tier, as_of, made_at, made_by, starts_on, words_sealed from care_note";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Access access;
    private final PatientRows patients;

    /** Works over the store's tables. */
    public SqlCareNotes(Access access) {
        this.access = access;
        this.patients = new PatientRows(access);
    }

    @Override
    public void add(CareNote note) {
        long id = access.client()
                .sql("select coalesce(max(id), 0) + 1 from care_note")
                .query(Long.class)
                .single();
        LocalDate starts = note.startsOn();
        access.client()
                .sql(
                        """
                        insert into care_note (id, patient, kind, subject, tier, as_of, made_at, made_by, starts_on, words_sealed)
                        values (:id, :patient, :kind, :subject, :tier, :asOf, :at, :by, :starts, :words)
                        """)
                .param("id", id)
                .param("patient", patients.refOf(note.patient()))
                .param("kind", note.kind().name().toLowerCase(Locale.ROOT))
                .param("subject", note.subject())
                .param("tier", note.tier())
                .param("asOf", note.on().toString())
                .param("at", note.at().toString())
                .param("by", note.by())
                .param("starts", starts == null ? null : starts.toString())
                .param("words", access.seal().seal(SEALED, id, JSON.writeValueAsBytes(words(note))))
                .update();
    }

    private static Words words(CareNote note) {
        return new Words(note.text(), note.seen());
    }

    @Override
    public List<CareNote> of(PatientKey patient) {
        Optional<PatientRows.Row> row = patients.find(patient);
        if (row.isEmpty()) {
            return List.of();
        }
        PatientKey key = row.get().person().key();
        return access.client()
                .sql(ROWS + " where patient = :patient order by id")
                .param("patient", row.get().ref())
                .query((rs, n) -> note(key, rs))
                .list();
    }

    @Override
    public List<CareNote> all() {
        Map<Long, PatientKey> keys = patients.keys();
        return access.client()
                .sql(ROWS + " order by id")
                .query((rs, n) -> note(Objects.requireNonNull(keys.get(rs.getLong("patient"))), rs))
                .list();
    }

    private CareNote note(PatientKey patient, ResultSet rs) throws SQLException {
        long id = rs.getLong("id");
        Words words = JSON.readValue(access.seal().open(SEALED, id, rs.getBytes("words_sealed")), Words.class);
        return new CareNote(
                patient,
                CareNote.Kind.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT)),
                rs.getString("subject"),
                rs.getString("tier"),
                LocalDate.parse(rs.getString("as_of")),
                Instant.parse(rs.getString("made_at")),
                rs.getString("made_by"),
                day(rs.getString("starts_on")),
                words.text(),
                words.seen());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** What is sealed of a note. */
    private record Words(String text, List<String> seen) {}
}
