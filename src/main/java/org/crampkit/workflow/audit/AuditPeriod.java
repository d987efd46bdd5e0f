package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.Map;
import org.crampkit.diary.Period;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;

/** The days of an audit as they were asked for. */
final class AuditPeriod {

    private AuditPeriod() {}

    /** Returns them, or refuses days that are missing or the wrong way round. */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw new RefusedException(new Refusal.BadRequest("CK-901", "audit-period", Map.of()));
        }
        if (to.isBefore(from)) {
            throw new RefusedException(new Refusal.BadRequest("CK-802", "period-backwards", Map.of()));
        }
        return new Period(from, to);
    }
}
