package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Origin;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.census.Census;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTests {

    @TempDir
    private Path home;

    private static List<Census.Counted> all(OpenStore open) {
        List<Census.Counted> all = new ArrayList<>();
        open.store.census().each((counted, of) -> all.add(counted));
        return all;
    }

    /** Returns a row as the census gives it: without words and cells. */
    private static Entry coded(Entry row) {
        Origin origin = row.origin();
        return new Entry(
                row.night(),
                row.status(),
                row.count(),
                row.cramp(),
                row.circumstances(),
                row.symptoms(),
                "",
                "",
                new Origin(origin.file(), origin.sheet(), origin.row(), Map.of()));
    }

    private static List<Night> coded(Diary diary) {
        return diary.nights().stream()
                .map(night -> new Night(
                        night.date(),
                        night.status(),
                        night.entries().stream().map(CensusTests::coded).toList()))
                .toList();
    }

    @Test
    void itGivesTheSameNightsAsTheDiaryButForTheWords() {
        try (OpenStore open = new OpenStore(home)) {
            open.bring(
                    "one.csv",
                    List.of(
                            Rows.cramp(3, "02:10", 6, 2),
                            Rows.crampWith(3, "23:40", Symptom.SWELLING, "left calf", 3),
                            Rows.free(1, 4),
                            Rows.notRecorded(2, 5)));
            open.bring("two.csv", List.of(Rows.cramp(3, "", 2, 2), Rows.painUnknown(9, "01:00", 3)));
            Diary whole = open.store.diaries().load(OpenStore.ANA);
            List<Census.Counted> all = all(open);
            assertThat(all).hasSize(1);
            assertThat(all.get(0).diary().patient()).isEqualTo(OpenStore.ANA);
            assertThat(all.get(0).diary().nights()).isEqualTo(coded(whole)).isNotEmpty();
            assertThat(all.get(0).diary().profile()).isEqualTo(whole.profile());
        }
    }

    @Test
    void replacedRowsAreNotCountedAndPatientsComeInKeyOrderWithWhatIsTheirs() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        try (OpenStore open = new OpenStore(home)) {
            open.bring("one.csv", List.of(Rows.cramp(1, "02:10", 6, 2)));
            open.bring("one.csv", List.of(Rows.cramp(1, "02:10", 8, 2)));
            open.in(() -> {
                open.store.records().raised(new PatientKey("P-001"), Map.of("RF-FREQ", "R"), day, "1");
                return open.store.records().raisedFlags();
            });
            List<Census.Counted> all = all(open);
            assertThat(all)
                    .extracting(counted -> counted.diary().patient().text())
                    .containsExactly("P-001", "P-007");
            assertThat(all.get(0).diary().nights()).isEmpty();
            assertThat(all.get(0).raised()).containsExactly(new Census.Raised("RF-FREQ", "R", day));
            assertThat(all.get(1).raised()).isEmpty();
            assertThat(all.get(1).diary().nights()).singleElement().satisfies(night -> assertThat(night.entries())
                    .hasSize(1));
        }
    }
}
