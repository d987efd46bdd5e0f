package org.crampkit.audit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.Group;
import org.crampkit.diary.Period;
import org.junit.jupiter.api.Test;

/** Released reports of 200 generated clinics, one by one and in every pair that may be released, under attack. */
class AttackTests {

    private static final int CLINICS = 200;
    private static final Period QUARTER = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30));
    private static final List<Period> OTHERS = List.of(
            QUARTER,
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31)),
            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)),
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 28)),
            new Period(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 10, 15)));

    @Test
    void noHiddenCountOfOneReportCanBeSolved() {
        List<String> solved = new ArrayList<>();
        for (long seed = 0; seed < CLINICS; seed++) {
            InventedClinic clinic = new InventedClinic(seed);
            for (AuditPolicy policy : List.of(AuditPolicy.NHS, AuditPolicy.CMS)) {
                Attacker attacker = new Attacker(policy);
                attacker.read("A", seen(Suppression.release(clinic.count(QUARTER), policy)));
                for (String cell : attacker.solved()) {
                    solved.add(seed + " " + policy + " " + cell);
                }
            }
        }
        assertThat(solved).isEmpty();
    }

    @Test
    void noHiddenCountOfTwoReportsThatMayBothBeReleasedCanBeSolved() {
        List<String> solved = new ArrayList<>();
        int allowed = 0;
        for (long seed = 0; seed < CLINICS; seed++) {
            InventedClinic clinic = new InventedClinic(seed);
            Counts quarter = clinic.count(QUARTER);
            for (Period other : OTHERS) {
                Counts counts = other.equals(QUARTER) ? quarter : clinic.count(other);
                for (AuditPolicy policy : List.of(AuditPolicy.NHS, AuditPolicy.CMS)) {
                    Ledgered first = report(counts, other, policy);
                    Ledgered second = report(quarter, QUARTER, policy);
                    if (new Differencing(second, clinic::between).against(first).isEmpty()) {
                        allowed++;
                        solved.addAll(attack(first, second, policy));
                    }
                }
            }
        }
        assertThat(solved).isEmpty();
        assertThat(allowed).isGreaterThan(2 * CLINICS - 1);
    }

    @Test
    void hidingSmallCountsAloneIsNotEnough() {
        int solved = 0;
        int smallShown = 0;
        for (long seed = 0; seed < CLINICS; seed++) {
            Counts counts = new InventedClinic(seed).count(QUARTER);
            Map<String, Count> primaryOnly = new TreeMap<>();
            counts.all().forEach((figure, tally) -> {
                if (figure.group().shape() != Group.Shape.COMPLEMENT) {
                    boolean hides = AuditPolicy.CMS.hides(tally.people());
                    primaryOnly.put(figure.text(), hides ? Count.HIDDEN : new Count.Shown(tally.count()));
                }
            });
            Attacker attacker = new Attacker(AuditPolicy.CMS);
            attacker.read("A", primaryOnly);
            solved += attacker.solved().size();
            smallShown += (int) counts.all().values().stream()
                    .filter(tally -> AuditPolicy.CMS.hides(tally.people()))
                    .count();
        }
        assertThat(solved)
                .as("counts that an attacker solves where only small ones are hidden")
                .isPositive();
        assertThat(smallShown)
                .as("small groups that a report without suppression shows")
                .isPositive();
    }

    @Test
    void theLedgerRefusesAReportThatDiffersByAFewPatients() {
        InventedClinic clinic = new InventedClinic(7);
        Ledgered before = report(clinic, QUARTER, AuditPolicy.NHS);
        clinic.patients.remove(0);
        clinic.patients.remove(0);
        Ledgered after = report(clinic, QUARTER, AuditPolicy.NHS);
        assertThat(new Differencing(after, clinic::between).against(before))
                .map(Differencing.Leak::kind)
                .contains(Differencing.Kind.CHANGED_DATA);
        assertThat(new Differencing(after, clinic::between).against(after)).isEmpty();
    }

    @Test
    void anotherPolicyOverTheSameDaysIsRefused() {
        InventedClinic clinic = new InventedClinic(7);
        Ledgered nhs = report(clinic, QUARTER, AuditPolicy.NHS);
        Ledgered cms = report(clinic, QUARTER, AuditPolicy.CMS);
        assertThat(new Differencing(cms, clinic::between).against(nhs))
                .map(Differencing.Leak::kind)
                .contains(Differencing.Kind.OTHER_POLICY);
    }

    private static List<String> attack(Ledgered first, Ledgered second, AuditPolicy policy) {
        Attacker attacker = new Attacker(policy);
        attacker.read("A", seen(first));
        attacker.read("B", seen(second));
        Set<String> figures = new TreeSet<>(first.figures().keySet());
        figures.addAll(second.figures().keySet());
        if (covers(second.period(), first.period())) {
            attacker.subtract("A", "B", figures);
        }
        return attacker.solved().stream()
                .map(cell -> policy + " " + first.period() + " " + cell)
                .toList();
    }

    private static boolean covers(Period outer, Period inner) {
        return outer.contains(inner.from()) && outer.contains(inner.to());
    }

    private static Ledgered report(Counts counts, Period period, AuditPolicy policy) {
        return Ledgered.of(counts, Suppression.release(counts, policy), period, Map.of());
    }

    private static Ledgered report(InventedClinic clinic, Period period, AuditPolicy policy) {
        Counts counts = clinic.count(period);
        return Ledgered.of(counts, Suppression.release(counts, policy), period, clinic.digests(period));
    }

    private static Map<String, Count> seen(Released released) {
        Map<String, Count> seen = new TreeMap<>();
        released.counts().forEach((figure, count) -> seen.put(figure.text(), count));
        return seen;
    }

    private static Map<String, Count> seen(Ledgered report) {
        Map<String, Count> seen = new TreeMap<>();
        report.figures().forEach((figure, entry) -> {
            Long shown = entry.shown();
            seen.put(figure, shown == null ? Count.HIDDEN : new Count.Shown(shown));
        });
        return seen;
    }
}
