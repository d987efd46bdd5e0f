package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crampkit.trail.ChainReport;
import org.crampkit.trail.Trail;
import org.crampkit.trail.TrailLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SqlTrailTests {

    @TempDir
    Path home;

    private OpenStore open;
    private Trail trail;

    @BeforeEach
    void sixEntries() {
        open = new OpenStore(home);
        trail = open.store.trail();
        append("register", null);
        append("import", "P-007");
        append("summary", "P-007");
        append("flags", "p 007");
        append("handout", "P-008");
        append("audit", null);
    }

    @AfterEach
    void closeStore() {
        open.close();
    }

    private void append(String action, String patient) {
        open.in(() -> trail.append(action, patient, "nurse", Map.of("batch", "1")));
    }

    private void tamper(String sql) {
        JdbcClient client = JdbcClient.create(open.store.dataSource());
        client.sql("drop trigger if exists trail_is_never_edited").update();
        client.sql("drop trigger if exists trail_is_never_cut").update();
        client.sql(sql).update();
    }

    @Test
    void anUntouchedTrailIsWhole() {
        ChainReport report = trail.verify();
        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(6);
        assertThat(report.head()).isEqualTo(trail.head());
    }

    @Test
    void manyEntriesAppendedTogetherAreChainedOneByOne() {
        List<TrailLine> lines = IntStream.range(0, 1_234)
                .mapToObj(number -> new TrailLine("import", "P-" + number, "nurse", Map.of("batch", "" + number)))
                .toList();
        open.in(() -> {
            trail.append(lines);
            trail.append(List.of());
            return true;
        });
        append("undo", "P-1");
        ChainReport report = trail.verify();
        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(6 + 1_234 + 1);
        assertThat(trail.entries(null).subList(6, 6 + 1_234))
                .extracting("patient")
                .isEqualTo(lines.stream().map(TrailLine::patient).toList());
        assertThat(trail.entries("P-77")).singleElement().satisfies(entry -> {
            assertThat(entry.sequence()).isEqualTo(6 + 78);
            assertThat(entry.details()).isEqualTo(Map.of("batch", "77"));
        });
        tamper("update trail set made_by = 'x' where sequence = 900");
        assertThat(trail.verify().firstBroken()).isEqualTo(900);
    }

    @Test
    void anEmptyTrailIsWhole(@TempDir Path other) {
        try (OpenStore empty = new OpenStore(other)) {
            assertThat(empty.store.trail().verify()).isEqualTo(new ChainReport(0, "", null, ""));
            assertThat(empty.store.trail().clinicalHead()).isEmpty();
        }
    }

    @Test
    void theEntriesOfAPatientAreFoundInAnySpelling() {
        assertThat(trail.entries("P007")).extracting("action").containsExactly("import", "summary", "flags");
        assertThat(trail.entries(null)).hasSize(6);
        assertThat(trail.entries(null).get(1).patient()).isEqualTo("P-007");
        assertThat(trail.entries(null).get(1).details()).isEqualTo(Map.of("batch", "1"));
    }

    @Test
    void theClinicalHeadIsThatOfTheNewestEntryThatChangedClinicalData() {
        assertThat(trail.clinicalHead()).isEqualTo(trail.entries(null).get(1).hash());
    }

    @Test
    void theTablesRefuseChanges() {
        JdbcClient client = JdbcClient.create(open.store.dataSource());
        assertThatThrownBy(() -> client.sql("update trail set made_by = 'x'").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> client.sql("delete from trail").update()).hasStackTraceContaining("append-only");
    }

    @Test
    void anEditedEntryIsNamed() {
        tamper("update trail set made_by = 'somebody else' where sequence = 3");
        assertThat(trail.verify().firstBroken()).isEqualTo(3);
    }

    @Test
    void aHiddenPatientIsNamed() {
        tamper("update trail set look_up = null, patient_sealed = null where sequence = 2");
        assertThat(trail.verify().firstBroken()).isEqualTo(2);
    }

    @Test
    void anEntryTakenFromTheMiddleIsNamed() {
        tamper("delete from trail where sequence = 4");
        assertThat(trail.verify().firstBroken()).isEqualTo(4);
    }

    @Test
    void aFirstEntryTakenAwayIsNamed() {
        tamper("delete from trail where sequence = 1");
        assertThat(trail.verify().firstBroken()).isEqualTo(1);
    }

    @Test
    void exchangedEntriesAreNamed() {
        tamper("update trail set sequence = 100 where sequence = 2");
        tamper("update trail set sequence = 2 where sequence = 5");
        tamper("update trail set sequence = 5 where sequence = 100");
        assertThat(trail.verify().firstBroken()).isEqualTo(2);
    }

    @Test
    void aCutTailIsNamedAlsoAfterNewEntries() {
        tamper("delete from trail where sequence > 4");
        assertThat(trail.verify().firstBroken()).isEqualTo(5);
        append("summary", "P-007");
        assertThat(trail.verify().firstBroken()).isEqualTo(5);
    }

    @Test
    void anEmptiedTrailIsNamed() {
        tamper("delete from trail");
        assertThat(trail.verify().firstBroken()).isEqualTo(1);
    }

    @Test
    void aRemovedHeadIsNamed() {
        tamper("delete from meta where name = 'trail-head'");
        assertThat(trail.verify().whole()).isFalse();
    }

    @Test
    void anEntryRolledBackIsNotThere() {
        String head = trail.head();
        open.transaction.executeWithoutResult(status -> {
            trail.append("import", "P-009", "nurse", Map.of());
            status.setRollbackOnly();
        });
        assertThat(trail.head()).isEqualTo(head);
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void realTimeAndTheDayToldAreKeptApart(@TempDir Path other) {
        Clock told = Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), ZoneOffset.UTC);
        try (Store store = Store.open(other, Store.keyFile(other), told, OpenStore.CLOCK)) {
            store.trail().append("summary", "P-007", "nurse", Map.of());
            assertThat(store.trail().entries(null).get(0).asOf()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(store.trail().entries(null).get(0).at()).isEqualTo(OpenStore.CLOCK.instant());
        }
        assertThat(trail.entries(null).get(0).asOf()).isNull();
    }
}
