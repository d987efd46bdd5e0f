package org.crampkit.workflow.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.audit.disclosure.Differencing;
import org.crampkit.audit.disclosure.Differencing.Leak;
import org.crampkit.audit.disclosure.Ledgered;
import org.crampkit.store.release.Releases.Release;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.ahead.Progress;
import tools.jackson.databind.json.JsonMapper;

/** The audits that were written: earlier cycles, and a report that may not be seen beside one of them. */
final class AuditLedger {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Clinic clinic;

    AuditLedger(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Returns all audits, oldest first. */
    List<Ledgered> all() {
        return clinic.ledger().releases().all().stream()
                .map(release -> JSON.readValue(release.content(), Ledgered.class))
                .toList();
    }

    /**
     * Refuses a report that, subtracted from an earlier one, would show a small group; the trail notes it.
     *
     * @throws RefusedException naming the earlier report
     */
    void check(Ledgered now, List<Ledgered> earlier, Desk desk) {
        if (!now.policy().released()) {
            return;
        }
        CountClinic counter = new CountClinic(clinic, desk.today(), Progress.NONE);
        Differencing differencing = new Differencing(now, counter::between);
        for (Ledgered before : earlier) {
            Optional<Leak> leak = differencing.against(before);
            if (leak.isPresent()) {
                refuse(now, before, leak.get(), desk);
            }
        }
    }

    private void refuse(Ledgered now, Ledgered before, Leak leak, Desk desk) {
        clinic.ledger().write(() -> clinic.ledger()
                .trail()
                .append(
                        "audit-refused",
                        null,
                        desk.by(),
                        Map.of(
                                "from", now.period().from().toString(),
                                "to", now.period().to().toString(),
                                "policy", now.policy().word(),
                                "because", leak.kind().name())));
        String key =
                switch (leak.kind()) {
                    case OTHER_POLICY -> "audit-other-policy";
                    case CHANGED_DATA -> "audit-changed-data";
                    case MORE_DAYS -> "audit-more-days";
                };
        throw new RefusedException(new Refusal.Unsafe(
                "CK-805",
                key,
                Map.of(
                        "from", before.period().from().toString(),
                        "to", before.period().to().toString(),
                        "policy", before.policy().word(),
                        "figure", leak.figure())));
    }

    /** Notes a report; in the running transaction. */
    void note(Ledgered now, Desk desk) {
        AuditPolicy policy = now.policy();
        clinic.ledger()
                .releases()
                .add(new Release(
                        desk.today(),
                        clinic.clock().instant(),
                        desk.by(),
                        policy.word(),
                        now.period().from(),
                        now.period().to(),
                        JSON.writeValueAsString(now)));
    }
}
