package org.crampkit.store.against;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.store.sql.Access;
import org.crampkit.store.sql.Names;

/** Finds the nights in which a settled batch contradicts earlier ones. */
public final class Contradictions {

    /** A standing row of an earlier import stays beside the file's; one that this import replaced does not. */
    private static final String FOUND =
            """
            select f.night, f.status, max(told.replaced), f.sheet, min(f.row_no)
            from clash c
                join event f on f.patient = c.patient and f.night = c.night and f.batch = :batch
                    and f.replaced_by is null and f.status > 0
                join (
                    select e.patient, e.night, e.status, 0 as replaced from clash k
                        join event e on e.patient = k.patient and e.night = k.night and e.batch < :batch
                            and e.replaced_by is null
                    union
                    select patient, night, status, 1 from event where replaced_by = :batch) as told
                    on told.patient = f.patient and told.night = f.night and told.status > 0 and told.status <> f.status
            group by f.patient, f.night, f.status, f.sheet
            order by min(f.id)
            """;

    private static final int CRAMP = 2;

    private Contradictions() {}

    /** Returns them in the order of the file; the nights that both have stand in the table {@code clash}. */
    public static List<Contradiction> of(Access access, long batch) {
        Names names = new Names(access);
        return access.client()
                .sql(FOUND)
                .param("batch", batch)
                .query((rs, n) -> {
                    int sheet = rs.getInt(4);
                    boolean text = rs.wasNull();
                    return new Contradiction(
                            LocalDate.ofEpochDay(rs.getLong(1)),
                            rs.getInt(2) == CRAMP,
                            rs.getInt(3) == 1,
                            text ? null : names.sheet(batch, sheet),
                            rs.getInt(5));
                })
                .list();
    }
}
