package org.crampkit.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.BatchId;
import org.crampkit.store.BatchLine;
import org.crampkit.store.Imports;
import org.crampkit.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Import batches in SQL. */
public final class SqlImports implements Imports {

    private static final int ENTRIES_A_PAGE = 2000;

    private static final String LINES =
            """
            select id, file_sealed, sha256, made_at, made_by, nights, fresh, changed, rejected, undone_at, joins
            from batch
            """;

    private static final String OVERWRITTEN =
            """
            select min(later) from (
                select e.replaced_by as later from event e
                where e.id between :first and :last and e.replaced_by is not null
                union all
                select e.replaced_by from confirmed k join event e on e.id = k.event_id
                where k.batch = :batch and e.replaced_by > :batch
                union all
                select k.batch from event older
                    join event own on own.patient = older.patient and own.night = older.night and own.replaced_by is null
                        and own.batch = :batch
                    join confirmed k on k.event_id = own.id
                where older.replaced_by = :batch) as laters
            """;

    private static final List<String> UNDO = List.of(
            "delete from confirmed where batch = :batch",
            "delete from fault where id between :first and :last",
            "update fault set replaced_by = null where replaced_by = :batch",
            """
            delete from event
            where id between :first and :last and not exists (select 1 from confirmed k where k.event_id = event.id)
            """,
            """
            delete from event
            where replaced_by is null and id in (
                select e.id from batch b join event e on e.id between b.id * 4294967296 and b.id * 4294967296 + 4294967295
                where b.undone_at is not null and not exists (select 1 from confirmed k where k.event_id = e.id))
            """,
            "update event set replaced_by = null where replaced_by = :batch",
            """
            delete from patient
            where registered = 0
                and not exists (select 1 from event e where e.patient = patient.ref)
                and not exists (select 1 from fault f where f.patient = patient.ref)
                and not exists (select 1 from raised_flag r where r.patient = patient.ref)
                and not exists (select 1 from handout h where h.patient = patient.ref)
            """);

    private static final String TOUCHED =
            """
            select patient from event where id between :first and :last
            union select patient from event where replaced_by = :batch
            union select e.patient from confirmed k join event e on e.id = k.event_id where k.batch = :batch
            union select patient from fault where id between :first and :last and patient is not null
            """;

    private static final String PAGE = "select " + EventRows.COLUMNS
            + """
            , p.place, p.sheet as sheet_here, p.row_no as row_here, e.patient
            from (
                select * from (
                    select id - :first as place, id as event_id, sheet, row_no from event
                    where id > :first + :after and id <= :last order by id limit :size) as own
                union all
                select * from (
                    select place, event_id, sheet, row_no from confirmed
                    where batch = :batch and place > :after order by place limit :size) as stored
                order by place limit :size) as p
            join event e on e.id = p.event_id
            order by p.place
            """;

    private final Access access;
    private final Clock realTime;
    private final PatientRows patients;
    private final EventRows events;

    /** Works over the store's tables; the clock gives real time. */
    public SqlImports(Access access, Clock realTime) {
        this.access = access;
        this.realTime = realTime;
        patients = new PatientRows(access);
        events = new EventRows(access);
    }

    @Override
    public OpenBatch begin(String file, String sha256, String by, @Nullable BatchId joins) {
        long id = access.client()
                .sql("select coalesce(max(id), 0) + 1 from batch")
                .query(Long.class)
                .single();
        access.client()
                .sql(
                        """
                        insert into batch (id, file_sealed, file_look_up, sha256, made_at, made_by, joins)
                        values (:id, :file, :lookUp, :sha256, :at, :by, :joins)
                        """)
                .param("id", id)
                .param("file", access.seal().seal(Names.FILE, id, file))
                .param("lookUp", access.seal().lookUp("file", file))
                .param("sha256", sha256)
                .param("at", realTime.instant().toString())
                .param("by", by)
                .param("joins", joins == null ? null : joins.number())
                .update();
        return new SqlBatch(access, id);
    }

    @Override
    public List<BatchLine> list() {
        return access.client().sql(LINES + " order by id").query(this::line).list();
    }

    @Override
    public Optional<BatchLine> find(BatchId id) {
        return access.client()
                .sql(LINES + " where id = :id")
                .param("id", id.number())
                .query(this::line)
                .optional();
    }

    private BatchLine line(ResultSet rs, int n) throws SQLException {
        long id = rs.getLong(1);
        String undone = rs.getString(10);
        long joins = rs.getLong(11);
        return new BatchLine(
                new BatchId(id),
                access.seal().text(Names.FILE, id, rs.getBytes(2)),
                rs.getString(3),
                Instant.parse(rs.getString(4)),
                rs.getString(5),
                rs.getInt(6),
                rs.getInt(7),
                rs.getInt(8),
                rs.getInt(9),
                undone == null ? null : Instant.parse(undone),
                joins == 0 ? null : new BatchId(joins));
    }

    @Override
    public Optional<BatchId> overwrittenBy(BatchId id) {
        return run(OVERWRITTEN, id)
                .query((rs, n) ->
                        Optional.ofNullable(rs.getObject(1)).map(later -> new BatchId(((Number) later).longValue())))
                .single();
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreException CK-606 where it was undone already, CK-607 where a later import rests on it
     * @throws IllegalArgumentException where there is no such import
     */
    @Override
    public List<PatientKey> undo(BatchId id) {
        BatchLine line = find(id).orElseThrow(() -> new IllegalArgumentException("no import has this number"));
        if (line.undoneAt() != null) {
            throw new StoreException(StoreException.UNDONE_ALREADY, "import " + id + " was taken back already", null);
        }
        overwrittenBy(id).ifPresent(later -> {
            throw new StoreException(StoreException.OVERWRITTEN, "import " + later + " rests on import " + id, null);
        });
        List<PatientKey> touched = new ArrayList<>();
        run(TOUCHED, id)
                .query(Long.class)
                .list()
                .forEach(ref -> touched.add(patients.get(ref).person().key()));
        access.client()
                .sql("update batch set undone_at = :at where id = :batch")
                .param("at", realTime.instant().toString())
                .param("batch", id.number())
                .update();
        UNDO.forEach(statement -> run(statement, id).update());
        touched.sort(Comparator.comparing(PatientKey::text));
        return List.copyOf(touched);
    }

    @Override
    public void entries(BatchId id, BiConsumer<PatientKey, Entry> taker) {
        Names names = new Names(access);
        Map<Long, PatientKey> keys = new HashMap<>();
        List<Placed> page = page(id, -1, names);
        while (!page.isEmpty()) {
            for (Placed row : page) {
                taker.accept(
                        keys.computeIfAbsent(
                                row.patient(), ref -> patients.get(ref).person().key()),
                        row.entry());
            }
            page = page(id, page.get(page.size() - 1).place(), names);
        }
    }

    @Override
    public void cramps(BatchId id, BiConsumer<PatientKey, Entry> taker) {
        new CrampPages(access, id.number()).each(taker);
    }

    private List<Placed> page(BatchId id, long after, Names names) {
        return run(PAGE, id)
                .param("after", after)
                .param("size", ENTRIES_A_PAGE)
                .query((rs, n) -> {
                    Entry entry = events.read(rs, names);
                    boolean own = rs.getLong(2) == id.number();
                    return new Placed(
                            rs.getLong("place"), rs.getLong("patient"), own ? entry : here(id, rs, entry, names));
                })
                .list();
    }

    /** A row that stood already is given with its place in this file; its cells are those of the other file. */
    private static Entry here(BatchId id, ResultSet rs, Entry entry, Names names) throws SQLException {
        rs.getInt("sheet_here");
        Integer sheet = rs.wasNull() ? null : Integer.valueOf(rs.getInt("sheet_here"));
        Origin origin =
                new Origin(names.file(id.number()), names.sheet(id.number(), sheet), rs.getInt("row_here"), Map.of());
        return new Entry(
                entry.night(),
                entry.status(),
                entry.count(),
                entry.cramp(),
                entry.circumstances(),
                entry.symptoms(),
                entry.medicines(),
                entry.notes(),
                origin);
    }

    private JdbcClient.StatementSpec run(String sql, BatchId id) {
        return access.client()
                .sql(sql)
                .param("batch", id.number())
                .param("first", Access.firstId(id.number()))
                .param("last", Access.lastId(id.number()));
    }

    private record Placed(long place, long patient, Entry entry) {}
}
