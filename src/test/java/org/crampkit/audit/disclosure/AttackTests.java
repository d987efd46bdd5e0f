package org.crampkit.audit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.audit.count.Counts;
import org.crampkit.audit.count.FigureId;
import org.crampkit.diary.Period;
import org.junit.jupiter.api.Test;

/** Released reports of 200 generated clinics, one by one and in every pair that may be released, under attack. */
class AttackTests {

    private static final int CLINICS = 200;
    private static final Period QUARTER = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30));
    private static final List<Period> PERIODS = List.of(
            QUARTER,
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31)),
            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)),
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 28)),
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
            new Period(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 10, 15)));

    @Test
    void noHiddenCountOfAnyReleasedReportOrPairOfThemCanBeSolved() {
        List<String> leaks = new ArrayList<>();
        int reports = 0;
        int pairs = 0;
        for (long seed = 0; seed < CLINICS; seed++) {
            InventedClinic clinic = new InventedClinic(seed);
            for (AuditPolicy policy : List.of(AuditPolicy.NHS, AuditPolicy.CMS)) {
                List<Ledgered> released = released(clinic, policy, seed);
                reports += released.size();
                for (int i = 0; i < released.size(); i++) {
                    leaks.addAll(attack(clinic, List.of(released.get(i))));
                    for (int j = i + 1; j < released.size(); j++) {
                        leaks.addAll(attack(clinic, List.of(released.get(i), released.get(j))));
                        pairs++;
                    }
                }
            }
        }
        System.out.printf(
                "attack: %d clinics, %d released reports, %d pairs of them, %d linear programmes%n",
                CLINICS, reports, pairs, LinearAttack.programmes);
        assertThat(leaks).isEmpty();
        assertThat(reports).isGreaterThan(3 * CLINICS);
        assertThat(pairs).isGreaterThan(CLINICS);
    }

    @Test
    void theSameAttackOnReportsWithoutSuppressionSucceeds() {
        int clinicsTold = 0;
        for (long seed = 0; seed < CLINICS; seed++) {
            InventedClinic clinic = new InventedClinic(seed);
            Counts counts = clinic.count(QUARTER);
            Released open = Suppression.release(counts, AuditPolicy.INTERNAL);
            Ledgered asIfReleased =
                    Ledgered.of(counts, new Released(AuditPolicy.CMS, open.counts()), QUARTER, clinic.digests(QUARTER));
            clinicsTold += attack(clinic, List.of(asIfReleased)).isEmpty() ? 0 : 1;
        }
        assertThat(clinicsTold).isEqualTo(CLINICS);
    }

    @Test
    void theSameAttackOnReportsThatHideSmallCountsAloneSucceeds() {
        int clinicsSolved = 0;
        for (long seed = 0; seed < CLINICS; seed++) {
            InventedClinic clinic = new InventedClinic(seed);
            Counts counts = clinic.count(QUARTER);
            Map<FigureId, Count> primaryOnly = new TreeMap<>();
            counts.all().forEach((figure, tally) -> {
                boolean hides = AuditPolicy.CMS.hides(tally.people());
                primaryOnly.put(figure, hides ? Count.HIDDEN : new Count.Shown(tally.count()));
            });
            Ledgered naive =
                    Ledgered.of(counts, new Released(AuditPolicy.CMS, primaryOnly), QUARTER, clinic.digests(QUARTER));
            clinicsSolved += attack(clinic, List.of(naive)).isEmpty() ? 0 : 1;
        }
        assertThat(clinicsSolved).isGreaterThan(CLINICS / 2);
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

    /** Offers a report of every period to the ledger, in another order for every clinic, and keeps those that it lets pass. */
    private static List<Ledgered> released(InventedClinic clinic, AuditPolicy policy, long seed) {
        List<Period> periods = new ArrayList<>(PERIODS);
        Collections.shuffle(periods, new Random(seed));
        List<Ledgered> released = new ArrayList<>();
        for (Period period : periods) {
            Ledgered report = report(clinic, period, policy);
            Differencing ledger = new Differencing(report, clinic::between);
            if (released.stream().allMatch(before -> ledger.against(before).isEmpty())) {
                released.add(report);
            }
        }
        return released;
    }

    /** Returns hidden counts that are solved, small groups that are told, and small groups between two reports that are solved. */
    private static List<String> attack(InventedClinic clinic, List<Ledgered> reports) {
        AuditPolicy policy = reports.get(0).policy();
        Attacker attacker = new Attacker(policy);
        List<String> leaks = new ArrayList<>();
        for (Ledgered report : reports) {
            attacker.read(report == reports.get(0) ? "A" : "B", seen(report));
            report.figures().forEach((figure, entry) -> {
                if (entry.shown() != null && policy.hides(entry.people())) {
                    leaks.add(policy + " " + report.period() + " tells " + figure);
                }
            });
        }
        Counts between = reports.size() < 2 ? new Counts() : subtract(attacker, clinic, reports);
        for (String cell : new LinearAttack(attacker).solved()) {
            boolean small = !cell.startsWith("D:")
                    || policy.hides(between.of(FigureId.named(cell.substring(2)).orElseThrow())
                            .people());
            if (small) {
                leaks.add(policy + " " + reports.get(0).period() + " solves " + cell);
            }
        }
        return leaks;
    }

    /** Where one report covers the days of the other, the attacker subtracts; returns what truly lies between. */
    private static Counts subtract(Attacker attacker, InventedClinic clinic, List<Ledgered> reports) {
        Period one = reports.get(0).period();
        Period other = reports.get(1).period();
        for (int month = 8; month <= 11; month++) {
            YearMonth days = YearMonth.of(2026, month);
            if (covers(one, whole(days)) && covers(other, whole(days))) {
                attacker.sameMonth("A", "B", days.toString());
            }
        }
        Set<String> figures = new TreeSet<>(reports.get(0).figures().keySet());
        figures.addAll(reports.get(1).figures().keySet());
        if (covers(other, one)) {
            attacker.subtract("A", "B", figures);
            return clinic.between(Differencing.without(other, one));
        }
        if (covers(one, other)) {
            attacker.subtract("B", "A", figures);
            return clinic.between(Differencing.without(one, other));
        }
        return new Counts();
    }

    private static Period whole(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static boolean covers(Period outer, Period inner) {
        return outer.contains(inner.from()) && outer.contains(inner.to());
    }

    private static Ledgered report(InventedClinic clinic, Period period, AuditPolicy policy) {
        Counts counts = clinic.count(period);
        return Ledgered.of(counts, Suppression.release(counts, policy), period, clinic.digests(period));
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
