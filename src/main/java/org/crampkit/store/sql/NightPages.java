package org.crampkit.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.store.row.NightMerge;
import org.crampkit.store.row.NightMerge.Outcome;
import org.crampkit.store.row.NightMerge.Row;

/** Settles the nights in which a file differs from what stands, a few hundred at a time. */
final class NightPages {

    private static final int NIGHTS_A_PAGE = 500;

    private static final String PAGE = "select " + EventRows.COLUMNS
            + """
            , t.no, e.batch = :batch as fresh,
              exists (select 1 from lineage l where l.patient = e.patient and l.batch = e.batch)
                and not exists (select 1 from fault f where f.batch = :batch and f.patient = e.patient
                    and (f.night = e.night or f.night is null)) as earlier_version
            from unsettled t join event e on e.patient = t.patient and e.night = t.night
            where t.no between :from and :to and e.replaced_by is null
              and not exists (select 1 from confirmed k where k.event_id = e.id and k.batch = :batch)
            order by t.no, e.id
            """;

    private final Access access;
    private final long batch;
    private final EventRows events;
    private final Names names;

    NightPages(Access access, long batch) {
        this.access = access;
        this.batch = batch;
        events = new EventRows(access);
        names = new Names(access);
    }

    void settle() {
        long nights = access.client()
                .sql("select max(no) from unsettled")
                .query(Long.class)
                .single();
        for (long from = 1; from <= nights; from += NIGHTS_A_PAGE) {
            page(from).values().forEach(night -> apply(NightMerge.merge(night.fresh, night.standing)));
        }
    }

    private Map<Long, Rows> page(long from) {
        Map<Long, Rows> nights = new LinkedHashMap<>();
        access.client()
                .sql(PAGE)
                .param("batch", batch)
                .param("from", from)
                .param("to", from + NIGHTS_A_PAGE - 1)
                .query(rs -> {
                    Rows night = nights.computeIfAbsent(rs.getLong("no"), no -> new Rows());
                    (rs.getInt("fresh") == 1 ? night.fresh : night.standing).add(row(rs));
                });
        return nights;
    }

    private Row row(ResultSet rs) throws SQLException {
        return new Row(rs.getLong(1), events.read(rs, names), rs.getInt("earlier_version") == 1);
    }

    private void apply(Outcome outcome) {
        outcome.replaced().forEach(id -> update("update event set replaced_by = :batch where id = :id", id));
        outcome.rewritten().forEach(events::rewrite);
        outcome.confirmed().forEach(this::confirm);
        outcome.dropped().forEach(this::remove);
    }

    private void confirm(long fresh, long standing) {
        access.client()
                .sql(
                        """
                        insert into confirmed (batch, place, sheet, row_no, event_id)
                        select :batch, id - :first, sheet, row_no, :standing from event where id = :fresh
                        """)
                .param("batch", batch)
                .param("first", Access.firstId(batch))
                .param("fresh", fresh)
                .param("standing", standing)
                .update();
        remove(fresh);
    }

    private void remove(long id) {
        access.client().sql("delete from event where id = :id").param("id", id).update();
    }

    private void update(String sql, long id) {
        access.client().sql(sql).param("batch", batch).param("id", id).update();
    }

    private static final class Rows {
        private final List<Row> fresh = new ArrayList<>();
        private final List<Row> standing = new ArrayList<>();
    }
}
