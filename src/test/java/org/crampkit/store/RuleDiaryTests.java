package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampkit.store.OpenStore.ANA;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The diary that the rules are given: words are opened only where they name medicines. */
class RuleDiaryTests {

    @TempDir
    Path home;

    private static Entry naming(String medicines, int night) {
        Entry plain = Rows.cramp(night, "02:10", 5, night + 1);
        return new Entry(
                plain.night(),
                plain.status(),
                plain.count(),
                plain.cramp(),
                plain.circumstances(),
                plain.symptoms(),
                medicines,
                "a note",
                plain.origin());
    }

    private static Diary forRules(OpenStore open) {
        List<Diary> diaries = new ArrayList<>();
        open.store.diaries().eachForRules(List.of(ANA), (key, diary) -> diaries.add(diary.get()));
        assertThat(diaries).hasSize(1);
        return diaries.get(0);
    }

    private static List<String> medicines(Diary diary) {
        return diary.nights().stream()
                .map(Night::entries)
                .flatMap(List::stream)
                .map(Entry::medicines)
                .toList();
    }

    @Test
    void medicinesOfEveryNightAreThere() {
        try (OpenStore open = new OpenStore(home)) {
            open.bring(
                    "a.csv", List.of(naming("", 1), naming("magnesium", 2), naming("", 3), naming("atorvastatin", 4)));
            assertThat(medicines(forRules(open))).containsExactly("", "magnesium", "", "atorvastatin");
        }
    }

    @Test
    void aLaterExportThatNamesAMedicineIsSeen() {
        try (OpenStore open = new OpenStore(home)) {
            open.bring("a.csv", List.of(naming("", 1), naming("", 2)));
            open.bring("a.csv", List.of(naming("", 1), naming("quinine", 2)));
            assertThat(medicines(forRules(open))).containsExactly("", "quinine");
        }
    }

    @Test
    void rowsOfEarlierVersionsAreOpened() {
        try (OpenStore open = new OpenStore(home)) {
            open.bring("a.csv", List.of(naming("", 1), naming("magnesium", 2)));
            JdbcClient.create(open.store.dataSource())
                    .sql("update event set medicines = null")
                    .update();
            assertThat(medicines(forRules(open))).containsExactly("", "magnesium");
        }
    }
}
