package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampkit.store.OpenStore.ANA;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.Entry;
import org.crampkit.diary.code.NightStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrampsOfABatchTests {

    @TempDir
    Path home;

    /** More than one page of cramps: a cramp on two nights of three. */
    private static List<Entry> nights(int all) {
        List<Entry> rows = new ArrayList<>();
        for (int n = 0; n < all; n++) {
            int row = n + 2;
            rows.add(n % 3 == 0 ? Rows.free(n + 1, row) : Rows.cramp(n + 1, "02:10", n % 11, row));
        }
        return rows;
    }

    private static List<Integer> cramps(OpenStore open, ImportReceipt receipt, String file) {
        List<Integer> seen = new ArrayList<>();
        open.store.imports().cramps(receipt.batch(), (key, entry) -> {
            assertThat(key).isEqualTo(ANA);
            assertThat(entry.status()).isEqualTo(NightStatus.CRAMP);
            assertThat(entry.origin().file()).isEqualTo(file);
            seen.add(entry.origin().row());
        });
        return seen;
    }

    private static List<Integer> expected(List<Entry> rows) {
        return rows.stream()
                .filter(entry -> entry.status() == NightStatus.CRAMP)
                .map(entry -> entry.origin().row())
                .toList();
    }

    @Test
    void theyComeInTheOrderOfTheFileAcrossPages() {
        List<Entry> rows = nights(7_000);
        try (OpenStore open = new OpenStore(home)) {
            ImportReceipt receipt = open.bring("diary.csv", rows);
            assertThat(cramps(open, receipt, "diary.csv")).isEqualTo(expected(rows));
        }
    }

    @Test
    void rowsThatStoodAlreadyComeWithTheirPlaceInTheLaterFile() {
        List<Entry> rows = nights(7_000);
        try (OpenStore open = new OpenStore(home)) {
            open.bring("diary.csv", rows.subList(1_000, 4_000));
            ImportReceipt again = open.bring("again.csv", rows);
            assertThat(again.same()).isEqualTo(3_000);
            assertThat(cramps(open, again, "again.csv")).isEqualTo(expected(rows));
        }
    }

    @Test
    void theyTellWhatTheEntriesOfTheBatchTell() {
        try (OpenStore open = new OpenStore(home)) {
            ImportReceipt receipt = open.bring("diary.csv", nights(60));
            List<Object> told = new ArrayList<>();
            open.store.imports().cramps(receipt.batch(), (key, entry) -> told.add(coded(entry)));
            List<Object> whole = new ArrayList<>();
            open.store.imports().entries(receipt.batch(), (key, entry) -> {
                if (entry.status() == NightStatus.CRAMP) {
                    whole.add(coded(entry));
                }
            });
            assertThat(told).isEqualTo(whole).hasSize(40);
        }
    }

    private static List<Object> coded(Entry entry) {
        return java.util.Arrays.asList(
                entry.night(), entry.cramp(), entry.circumstances(), entry.symptoms(), entry.count());
    }
}
