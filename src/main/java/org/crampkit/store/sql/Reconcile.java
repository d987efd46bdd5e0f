package org.crampkit.store.sql;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crampkit.store.BatchId;
import org.crampkit.store.ImportReceipt;
import org.crampkit.store.ImportReceipt.CloseMatch;
import org.crampkit.store.ImportReceipt.PatientLine;
import org.crampkit.store.Imports.CloseMatches;
import org.crampkit.store.against.Contradiction;
import org.crampkit.store.against.Contradictions;

/**
 * Compares a filled batch with what stands, night by night. Nights that nothing stood for, and rows that stood already, are
 * settled in sets; only nights that truly differ are looked at one by one.
 */
final class Reconcile {

    private static final List<String> WORK_TABLES = List.of(
            """
            create temp table if not exists arrived (
                patient integer not null, night integer not null, recorded integer not null, free integer not null,
                episodes integer not null, primary key (patient, night))
            """,
            "create temp table if not exists clash (patient integer not null, night integer not null, primary key (patient, night))",
            "create temp table if not exists lineage (patient integer not null, batch integer not null, primary key (patient, batch))",
            "create temp table if not exists unsettled (no integer primary key, patient integer not null, night integer not null)",
            "delete from arrived",
            "delete from clash",
            "delete from lineage",
            "delete from unsettled");

    private static final String ARRIVED =
            """
            insert into arrived (patient, night, recorded, free, episodes)
            select patient, night, max(status) > 0, max(status) = 1,
                case when max(status) = 2 then max(1, max(coalesce(stated, 0)), sum(cramp)) else 0 end
            from event
            where id between :first and :last
            group by patient, night
            """;

    private static final String CLASH =
            """
            insert into clash (patient, night)
            select a.patient, a.night
            from arrived a
            where exists (
                select 1 from event o
                where o.patient = a.patient and o.night = a.night and o.batch < :batch and o.replaced_by is null)
            """;

    /** Equal rows meet one to one: two real equal cramps in a night are two. */
    private static final String CONFIRM =
            """
            with fresh as (
                select e.id, e.sheet, e.row_no, e.patient, e.night, e.hash,
                    row_number() over (partition by e.patient, e.night, e.hash order by e.id) as nth
                from clash c join event e on e.patient = c.patient and e.night = c.night
                where e.batch = :batch and e.replaced_by is null),
            standing as (
                select e.id, e.patient, e.night, e.hash,
                    row_number() over (partition by e.patient, e.night, e.hash order by e.id) as nth
                from clash c join event e on e.patient = c.patient and e.night = c.night
                where e.batch < :batch and e.replaced_by is null)
            insert into confirmed (batch, place, sheet, row_no, event_id)
            select :batch, f.id - :first, f.sheet, f.row_no, s.id
            from fresh f join standing s
                on s.patient = f.patient and s.night = f.night and s.hash = f.hash and s.nth = f.nth
            """;

    private static final String LEAVE_OUT_CONFIRMED =
            "delete from event where id in (select :first + place from confirmed where batch = :batch)";

    /** The file is a later version of a diary where it has that file's name, or most of its rows on the nights both have. */
    private static final String LINEAGE =
            """
            insert into lineage (patient, batch)
            select e.patient, e.batch
            from clash c join event e on e.patient = c.patient and e.night = c.night
                left join confirmed k on k.event_id = e.id and k.batch = :batch
            where e.batch < :batch and e.replaced_by is null
            group by e.patient, e.batch
            having 2 * count(k.event_id) > count(*)
                or e.batch in (
                    select o.id from batch o join batch own on own.file_look_up = o.file_look_up where own.id = :batch)
            """;

    private static final String UNSETTLED =
            """
            insert into unsettled (patient, night)
            select e.patient, e.night
            from clash c join event e on e.patient = c.patient and e.night = c.night
            where e.batch = :batch and e.replaced_by is null
            union
            select e.patient, e.night
            from clash c join event e on e.patient = c.patient and e.night = c.night
                join lineage l on l.patient = e.patient and l.batch = e.batch
            where e.replaced_by is null
                and not exists (select 1 from confirmed k where k.event_id = e.id and k.batch = :batch)
            """;

    /** A rejected row is settled once a later file has a good row for its night, unless symptoms or notes would go with it. */
    private static final String SETTLE_FAULTS =
            """
            update fault set replaced_by = :batch
            where replaced_by is null and batch < :batch
                and exists (
                    select 1 from arrived a
                    where a.patient = fault.patient and a.night = fault.night and a.recorded = 1)
                and not exists (
                    select 1 from fault f
                    where f.batch = :batch and f.patient = fault.patient and f.night = fault.night)
                and (told = 0 or exists (
                    select 1 from event e
                    where e.patient = fault.patient and e.night = fault.night and e.told = 1 and e.replaced_by is null))
            """;

    private static final String LINES =
            """
            select l.*, p.registered, p.person_sealed from (
            select a.patient, sum(a.recorded), sum(a.free), sum(a.episodes), min(a.night), max(a.night),
                sum(a.recorded = 1 and c.patient is null),
                sum(a.recorded = 1 and c.patient is not null and (
                    exists (select 1 from event e where e.patient = a.patient and e.night = a.night and e.batch = :batch
                        and e.replaced_by is null)
                    or exists (select 1 from event e where e.patient = a.patient and e.night = a.night
                        and e.replaced_by = :batch)))
            from arrived a left join clash c on c.patient = a.patient and c.night = a.night
            group by a.patient) as l join patient p on p.ref = l.patient
            """;

    private static final int MOST_NAMED = 100;

    /** Cramps of one night that began within half an hour of each other and come from different files. */
    private static final String PAIRS =
            """
            from clash c
                join event f on f.patient = c.patient and f.night = c.night and f.batch = :batch and f.replaced_by is null
                join event o on o.patient = c.patient and o.night = c.night and o.batch < :batch and o.replaced_by is null
            where f.onset < 1440 and o.onset < 1440 and f.onset <> o.onset
                and min(abs(f.onset - o.onset), 1440 - abs(f.onset - o.onset)) <= 30
                and not exists (select 1 from confirmed k where k.event_id = o.id and k.batch = :batch)
                and not exists (select 1 from lineage l where l.patient = o.patient and l.batch = o.batch)
                and not exists (select 1 from event e where e.patient = c.patient and e.night = c.night
                    and e.batch < :batch and e.replaced_by is null and e.onset = f.onset)
            """;

    private final Access access;
    private final long batch;

    Reconcile(Access access, long batch) {
        this.access = access;
        this.batch = batch;
    }

    ImportReceipt close(CloseMatches policy) {
        List<CloseMatch> matches = List.of();
        List<Contradiction> against = List.of();
        WORK_TABLES.forEach(statement -> access.client().sql(statement).update());
        run(ARRIVED);
        if (run(CLASH) > 0) {
            run(CONFIRM);
            run(LEAVE_OUT_CONFIRMED);
            run(LINEAGE);
            matches = neighbours(policy);
            if (run(UNSETTLED) > 0) {
                new NightPages(access, batch).settle();
            }
            against = Contradictions.of(access, batch);
        }
        run(SETTLE_FAULTS);
        return receipt().with(matches, against);
    }

    /** Returns the pairs where they are to be named; where they are one cramp, the later file's replaces the earlier. */
    private List<CloseMatch> neighbours(CloseMatches policy) {
        return switch (policy) {
            case ASK -> named();
            case SAME -> {
                access.client()
                        .sql("update event set replaced_by = :batch where id in (select o.id " + PAIRS + ")")
                        .param("batch", batch)
                        .update();
                yield List.of();
            }
            case DIFFERENT -> List.of();
        };
    }

    private List<CloseMatch> named() {
        PatientRows patients = new PatientRows(access);
        return access.client()
                .sql("select f.patient, f.night, o.onset, f.onset, f.row_no " + PAIRS + " order by f.id limit "
                        + MOST_NAMED)
                .param("batch", batch)
                .query((rs, n) -> new CloseMatch(
                        patients.get(rs.getLong(1)).person().key(),
                        LocalDate.ofEpochDay(rs.getLong(2)),
                        LocalTime.ofSecondOfDay(rs.getInt(3) * 60L),
                        LocalTime.ofSecondOfDay(rs.getInt(4) * 60L),
                        rs.getInt(5)))
                .list();
    }

    private int run(String sql) {
        return access.client()
                .sql(sql)
                .param("batch", batch)
                .param("first", Access.firstId(batch))
                .param("last", Access.lastId(batch))
                .update();
    }

    private ImportReceipt receipt() {
        List<Line> lines = lines();
        int nights = 0;
        int free = 0;
        int episodes = 0;
        int fresh = 0;
        int changed = 0;
        List<PatientLine> patients = new ArrayList<>();
        for (Line line : lines) {
            nights += line.patient().nights();
            free += line.patient().nightsWithoutCramp();
            episodes += line.patient().episodes();
            fresh += line.fresh();
            changed += line.changed();
            patients.add(line.patient());
        }
        keep(nights, fresh, changed);
        return new ImportReceipt(
                new BatchId(batch),
                nights,
                free,
                episodes,
                fresh,
                nights - fresh - changed,
                changed,
                List.of(),
                List.of(),
                patients);
    }

    private List<Line> lines() {
        PatientRows patients = new PatientRows(access);
        return access
                .client()
                .sql(LINES)
                .param("batch", batch)
                .query((rs, n) -> {
                    PatientLine line = new PatientLine(
                            patients.key(rs.getLong(1), rs.getBytes(10)),
                            rs.getInt(9) == 1,
                            rs.getInt(2),
                            rs.getInt(3),
                            rs.getInt(4),
                            LocalDate.ofEpochDay(rs.getLong(5)),
                            LocalDate.ofEpochDay(rs.getLong(6)));
                    return new Line(line, rs.getInt(7), rs.getInt(8));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(line -> line.patient().patient().text()))
                .toList();
    }

    private void keep(int nights, int fresh, int changed) {
        access.client()
                .sql(
                        """
                        update batch
                        set nights = :nights, fresh = :fresh, changed = :changed,
                            rejected = (select count(*) from (
                                select distinct sheet, row_no from fault where id between :first and :last))
                        where id = :batch
                        """)
                .param("nights", nights)
                .param("fresh", fresh)
                .param("changed", changed)
                .param("first", Access.firstId(batch))
                .param("last", Access.lastId(batch))
                .param("batch", batch)
                .update();
    }

    private record Line(PatientLine patient, int fresh, int changed) {}
}
