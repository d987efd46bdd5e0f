package org.crampkit.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.store.row.EntryText;
import org.crampkit.store.row.EventKey;
import org.crampkit.store.row.Words;
import org.jspecify.annotations.Nullable;

/** Diary rows to and from the event table. */
public final class EventRows {

    /** What {@link #read} needs of a row aliased {@code e}. */
    static final String COLUMNS = "e.id, e.batch, e.night, e.sheet, e.row_no, e.coded, e.words_sealed";

    /** What {@link #sealed} needs: the words are left where they name no medicine. */
    static final String RULE_COLUMNS = "e.id, e.batch, e.night, e.sheet, e.row_no, e.coded, "
            + "case when e.medicines = 0 then null else e.words_sealed end";

    /** One line of text that {@link #readLine} reads. */
    public static final String LINE =
            "e.night || '|' || e.batch || '|' || coalesce(e.sheet, '') || '|' || e.row_no || '|' || e.coded";

    private static final String WORDS = "event.words";

    private final Access access;

    EventRows(Access access) {
        this.access = access;
    }

    /** Packs and seals rows; needs no database, so that any thread may do it. */
    List<Packed> packed(List<Fresh> rows) {
        List<Packed> packed = new ArrayList<>(rows.size());
        for (Fresh row : rows) {
            Entry entry = row.entry();
            String coded = EntryText.write(entry);
            byte[] hash = access.seal().lookUp("event", coded + '\0' + entry.medicines() + '\0' + entry.notes());
            packed.add(new Packed(row, coded, hash, words(row.id(), entry)));
        }
        return packed;
    }

    /** Writes rows, in one batch of statements. */
    void insert(List<Packed> rows, Map<String, Long> refs) {
        access.template()
                .batchUpdate(
                        """
                        insert into event (id, batch, patient, night, onset, status, stated, cramp, told, hash, sheet, row_no,
                            coded, words_sealed, medicines)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        rows,
                        rows.size(),
                        (to, row) -> fill(
                                to,
                                row,
                                Objects.requireNonNull(refs.get(row.row().patient()))));
    }

    private static void fill(PreparedStatement to, Packed packed, long patient) throws SQLException {
        Fresh row = packed.row();
        Entry entry = row.entry();
        to.setLong(1, row.id());
        to.setLong(2, row.id() / Access.BATCH_RANGE);
        to.setLong(3, patient);
        to.setLong(4, entry.night().toEpochDay());
        to.setInt(5, EventKey.of(entry));
        to.setInt(6, EventKey.status(entry.status()));
        setNullable(to, 7, entry.count());
        to.setInt(8, entry.cramp() == null ? 0 : 1);
        to.setInt(9, EventKey.told(entry) ? 1 : 0);
        to.setBytes(10, packed.hash());
        setNullable(to, 11, row.sheet());
        to.setInt(12, entry.origin().row());
        to.setString(13, packed.coded());
        to.setBytes(14, packed.words());
        to.setInt(15, named(entry));
    }

    /** Gives a row other content; its hash stays that of what the file said. */
    void rewrite(long id, Entry entry) {
        access.client()
                .sql(
                        """
                        update event
                        set onset = :onset, status = :status, stated = :stated, cramp = :cramp, told = :told, coded = :coded,
                            words_sealed = :words, medicines = :medicines
                        where id = :id
                        """)
                .param("id", id)
                .param("onset", EventKey.of(entry))
                .param("status", EventKey.status(entry.status()))
                .param("stated", entry.count(), Types.INTEGER)
                .param("cramp", entry.cramp() == null ? 0 : 1)
                .param("told", EventKey.told(entry) ? 1 : 0)
                .param("coded", EntryText.write(entry))
                .param("words", words(id, entry))
                .param("medicines", named(entry))
                .update();
    }

    private static int named(Entry entry) {
        return entry.medicines().isEmpty() ? 0 : 1;
    }

    private byte[] words(long id, Entry entry) {
        return access.seal().seal(WORDS, id, Words.pack(entry));
    }

    /** Reads a row of {@link #COLUMNS}. */
    Entry read(ResultSet rs, Names names) throws SQLException {
        long id = rs.getLong(1);
        long batch = rs.getLong(2);
        int row = rs.getInt(5);
        Words words = Words.unpack(access.seal().open(WORDS, id, rs.getBytes(7)), row);
        Origin origin = new Origin(names.file(batch), names.sheet(batch, number(rs, 4)), row, words.cells());
        return EntryText.read(
                rs.getString(6), LocalDate.ofEpochDay(rs.getLong(3)), words.medicines(), words.notes(), origin);
    }

    /** Reads a {@link #LINE}: no words, no cells. */
    public static Entry readLine(String line, Names names) {
        int batchAt = line.indexOf('|') + 1;
        int sheetAt = line.indexOf('|', batchAt) + 1;
        int rowAt = line.indexOf('|', sheetAt) + 1;
        int codedAt = line.indexOf('|', rowAt) + 1;
        long batch = Long.parseLong(line, batchAt, sheetAt - 1, 10);
        Integer sheet = rowAt - 1 == sheetAt ? null : Integer.parseInt(line, sheetAt, rowAt - 1, 10);
        int row = Integer.parseInt(line, rowAt, codedAt - 1, 10);
        LocalDate night = LocalDate.ofEpochDay(Long.parseLong(line, 0, batchAt - 1, 10));
        Origin origin = new Origin(names.file(batch), names.sheet(batch, sheet), row, Map.of());
        return EntryText.read(line.substring(codedAt), night, "", "", origin);
    }

    /** Takes a row of {@link #RULE_COLUMNS} as it is stored, to be opened later. */
    Sealed sealed(ResultSet rs, Names names) throws SQLException {
        long batch = rs.getLong(2);
        return new Sealed(
                rs.getLong(1),
                rs.getLong(3),
                names.file(batch),
                names.sheet(batch, number(rs, 4)),
                rs.getInt(5),
                rs.getString(6),
                rs.getBytes(7));
    }

    /** Opens a row with its medicines alone: no notes, no cells; needs no database, so that any thread may do it. */
    Entry readForRules(Sealed row) {
        byte[] words = row.words();
        String medicines = words == null ? "" : Words.medicines(access.seal().open(WORDS, row.id(), words));
        Origin origin = new Origin(row.file(), row.sheet(), row.row(), Map.of());
        return EntryText.read(row.coded(), LocalDate.ofEpochDay(row.night()), medicines, "", origin);
    }

    static @Nullable Integer number(ResultSet rs, int column) throws SQLException {
        int value = rs.getInt(column);
        return rs.wasNull() ? null : value;
    }

    static void setNullable(PreparedStatement to, int column, @Nullable Integer value) throws SQLException {
        if (value == null) {
            to.setNull(column, Types.INTEGER);
        } else {
            to.setInt(column, value);
        }
    }

    /** A row on its way in, with the folded key of its patient. */
    record Fresh(long id, String patient, @Nullable Integer sheet, Entry entry) {}

    /** A row on its way in, packed and sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Packed(Fresh row, String coded, byte[] hash, byte[] words) {}

    /** A row as it is stored, without words where they name no medicine. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(
            long id, long night, String file, @Nullable String sheet, int row, String coded, byte @Nullable [] words) {}
}
