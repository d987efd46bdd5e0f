package org.crampkit.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.row.EntryText;

/** The cramps of a batch in the order of the file, some thousand at a time; nothing of a row is unsealed. */
final class CrampPages {

    private static final int CRAMPS_A_PAGE = 2000;

    private static final String PAGE =
            """
            select p.place, e.patient, p.sheet, p.row_no, e.night, e.coded
            from (
                select * from (
                    select id - :first as place, id as event_id, sheet, row_no from event
                    where id > :first + :after and id <= :last and status = 2 order by id limit :size) as own
                union all
                select * from (
                    select k.place, k.event_id, k.sheet, k.row_no from confirmed k join event s on s.id = k.event_id
                    where k.batch = :batch and k.place > :after and s.status = 2 order by k.place limit :size) as stored
                order by place limit :size) as p
            join event e on e.id = p.event_id
            order by p.place
            """;

    private final Access access;
    private final long batch;
    private final Names names;
    private final PatientRows patients;
    private final Map<Long, PatientKey> keys = new HashMap<>();

    CrampPages(Access access, long batch) {
        this.access = access;
        this.batch = batch;
        names = new Names(access);
        patients = new PatientRows(access);
    }

    void each(BiConsumer<PatientKey, Entry> taker) {
        List<Placed> page = page(-1);
        while (!page.isEmpty()) {
            Set<Long> unknown = new HashSet<>();
            page.forEach(row -> unknown.add(row.patient()));
            unknown.removeAll(keys.keySet());
            keys.putAll(patients.keys(unknown));
            for (Placed row : page) {
                taker.accept(Objects.requireNonNull(keys.get(row.patient())), row.entry());
            }
            page = page(page.get(page.size() - 1).place());
        }
    }

    private List<Placed> page(long after) {
        return access.client()
                .sql(PAGE)
                .param("batch", batch)
                .param("first", Access.firstId(batch))
                .param("last", Access.lastId(batch))
                .param("after", after)
                .param("size", CRAMPS_A_PAGE)
                .query((rs, n) -> placed(rs))
                .list();
    }

    /** A row that stood already is given with its place in this file. */
    private Placed placed(ResultSet rs) throws SQLException {
        Integer sheet = EventRows.number(rs, 3);
        Origin origin = new Origin(names.file(batch), names.sheet(batch, sheet), rs.getInt(4), Map.of());
        Entry entry = EntryText.read(rs.getString(6), LocalDate.ofEpochDay(rs.getLong(5)), "", "", origin);
        return new Placed(rs.getLong(1), rs.getLong(2), entry);
    }

    private record Placed(long place, long patient, Entry entry) {}
}
