package org.crampkit.store.census;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.store.row.EntryText;
import org.crampkit.store.sql.Access;
import org.crampkit.store.sql.EventRows;
import org.crampkit.store.sql.FaultRows;
import org.crampkit.store.sql.Names;
import org.crampkit.store.sql.PatientRows;
import org.springframework.jdbc.core.ConnectionCallback;

/** The census in SQL: one statement, prepared once, gives all rows of a patient as one text, which is few steps for many nights. */
public final class SqlCensus implements Census {

    private static final String ROWS = "select group_concat(" + EventRows.LINE
            + """
            , char(10) order by e.night, e.batch, e.id)
             from event e
            where e.patient = ? and e.replaced_by is null
            """;

    private final Access access;
    private final FaultRows faults;

    /** Reads the store's tables. */
    public SqlCensus(Access access) {
        this.access = access;
        faults = new FaultRows(access);
    }

    @Override
    public void each(ObjIntConsumer<Counted> taker) {
        List<PatientRows.Row> all = new ArrayList<>(new PatientRows(access).all());
        all.sort(Comparator.comparing(row -> row.person().key().text()));
        Map<Long, List<Raised>> raised = lists(
                "select patient, rule, tier, as_of from raised_flag order by id",
                rs -> new Raised(rs.getString(2), rs.getString(3), LocalDate.parse(rs.getString(4))));
        Map<Long, List<Given>> given = lists(
                "select patient, as_of, language, font_size, held, items from handout order by id",
                rs -> new Given(
                        LocalDate.parse(rs.getString(2)),
                        rs.getString(3),
                        rs.getInt(4),
                        rs.getInt(5) == 1,
                        rs.getString(6)));
        Map<Long, List<Noted>> noted = lists(
                "select patient, kind, subject, as_of from care_note order by id",
                rs -> new Noted(rs.getString(2), rs.getString(3), LocalDate.parse(rs.getString(4))));
        diaries(
                all,
                (ref, diary) -> taker.accept(
                        new Counted(
                                diary,
                                raised.getOrDefault(ref, List.of()),
                                given.getOrDefault(ref, List.of()),
                                noted.getOrDefault(ref, List.of())),
                        all.size()));
    }

    private <T> Map<Long, List<T>> lists(String sql, Reading<T> reading) {
        Map<Long, List<T>> lists = new HashMap<>();
        access.client().sql(sql).query(rs -> {
            lists.computeIfAbsent(rs.getLong(1), ref -> new ArrayList<>()).add(reading.read(rs));
        });
        return lists;
    }

    private void diaries(List<PatientRows.Row> all, DiaryTaker taker) {
        Names names = new Names(access);
        Set<Long> faulty = faults.patients();
        access.template().execute((ConnectionCallback<Boolean>) connection -> {
            try (PreparedStatement rows = rows(connection)) {
                for (PatientRows.Row row : all) {
                    List<DataFault> kept = faulty.contains(row.ref()) ? faults.of(row.ref(), names) : List.of();
                    List<Night> nights = nights(rows, row.ref(), names);
                    taker.take(
                            row.ref(),
                            new Diary(row.person().key(), row.person().profile(), nights, kept));
                }
            }
            return true;
        });
    }

    @SuppressWarnings("SqlSourceToSinkFlow") // a constant
    private static PreparedStatement rows(Connection connection) throws SQLException {
        return connection.prepareStatement(ROWS);
    }

    /** Reads the nights of one patient, a line a row; the rows of a night come one after the other. */
    private static List<Night> nights(PreparedStatement rows, long ref, Names names) throws SQLException {
        rows.setLong(1, ref);
        try (ResultSet rs = rows.executeQuery()) {
            String lines = rs.next() ? rs.getString(1) : null;
            return lines == null ? List.of() : nights(lines, names);
        }
    }

    private static List<Night> nights(String lines, Names names) {
        List<Night> nights = new ArrayList<>();
        List<Entry> night = new ArrayList<>();
        int from = 0;
        while (from < lines.length()) {
            int end = lines.indexOf('\n', from);
            int to = end < 0 ? lines.length() : end;
            Entry entry = EventRows.readLine(lines.substring(from, to), names);
            if (!night.isEmpty() && !night.get(0).night().equals(entry.night())) {
                nights.add(together(night));
                night.clear();
            }
            night.add(entry);
            from = to + 1;
        }
        nights.add(together(night));
        return nights;
    }

    private static Night together(List<Entry> rows) {
        return Night.of(rows.get(0).night(), rows.size() == 1 ? rows : EntryText.inOrder(rows));
    }

    /** Reads one row of a list. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    /** Is given a patient's number and diary. */
    @FunctionalInterface
    private interface DiaryTaker {
        void take(long ref, Diary diary);
    }
}
