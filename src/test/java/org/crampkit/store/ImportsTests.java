package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crampkit.store.OpenStore.ANA;
import static org.crampkit.store.Rows.cramp;
import static org.crampkit.store.Rows.crampWith;
import static org.crampkit.store.Rows.free;
import static org.crampkit.store.Rows.night;
import static org.crampkit.store.Rows.notRecorded;
import static org.crampkit.store.Rows.painUnknown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Symptom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTests {

    @TempDir
    Path home;

    private OpenStore open;

    @BeforeEach
    void openStore() {
        open = new OpenStore(home);
    }

    @AfterEach
    void closeStore() {
        open.close();
    }

    private static List<Entry> week() {
        return List.of(
                cramp(1, "02:10", 5, 2),
                cramp(1, "02:10", 5, 3),
                free(2, 4),
                cramp(3, "", 4, 5),
                cramp(3, "", 6, 6),
                notRecorded(4, 7),
                crampWith(5, "23:30", Symptom.NUMBNESS, "foot went numb", 8),
                free(6, 9),
                free(7, 10));
    }

    private Diary diary() {
        return open.store.diaries().load(ANA);
    }

    @Test
    void aFirstImportStoresEveryRowAsItWasWritten() {
        ImportReceipt receipt = open.bring("diary.csv", week());
        assertThat(List.of(receipt.nights(), receipt.fresh(), receipt.same(), receipt.changed()))
                .containsExactly(6, 6, 0, 0);
        assertThat(receipt.nightsWithoutCramp()).isEqualTo(3);
        assertThat(receipt.episodes()).isEqualTo(5);
        assertThat(receipt.patients()).hasSize(1);
        assertThat(receipt.patients().get(0).known()).isFalse();
        assertThat(diary().nights()).hasSize(7);
        assertThat(diary().nights().get(3).status()).isEqualTo(NightStatus.NOT_RECORDED);
        assertThat(diary().nights().get(4).entries()).containsExactly(week().get(6));
        assertThat(open.store.diaries().withNights()).containsExactly(ANA);
    }

    @Test
    void twoEqualCrampsInANightAreTwo() {
        open.bring("diary.csv", week());
        assertThat(diary().nights().get(0).episodes()).isEqualTo(2);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        open.bring("diary.csv", week());
        String before = open.dump();
        ImportReceipt again = open.bring("diary.csv", week());
        assertThat(List.of(again.nights(), again.fresh(), again.same(), again.changed()))
                .containsExactly(6, 0, 6, 0);
        assertThat(again.episodes()).isEqualTo(5);
        assertThat(open.dump()).isEqualTo(before);
    }

    @Test
    void theSameRowsInAnyOrderChangeNothing() {
        open.bring("diary.csv", week());
        String before = open.dump();
        for (int seed = 0; seed < 10; seed++) {
            List<Entry> shuffled = new ArrayList<>(week());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(open.bring("shuffled.xlsx", shuffled).same()).isEqualTo(6);
        }
        assertThat(open.dump()).isEqualTo(before);
    }

    @Test
    void theOrderOfTheFileDoesNotChangeTheDiary() {
        List<Entry> shuffled = new ArrayList<>(week());
        Collections.shuffle(shuffled, new Random(7));
        open.bring("diary.csv", shuffled);
        Diary one = diary();
        ImportReceipt first = new ImportReceipt(new BatchId(1), 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());
        open.undo(first);
        open.bring("diary.csv", week());
        assertThat(diary()).isEqualTo(one);
    }

    @Test
    void aLaterExportReplacesOnlyTheNightThatChanged() {
        open.bring("diary.csv", week());
        List<Entry> later = new ArrayList<>(week());
        later.set(0, cramp(1, "02:10", 8, 2));
        ImportReceipt receipt = open.bring("diary-2.csv", later);
        assertThat(List.of(receipt.nights(), receipt.fresh(), receipt.same(), receipt.changed()))
                .containsExactly(6, 0, 5, 1);
        assertThat(pains(1)).containsExactly(5, 8);
    }

    @Test
    void aCorrectedOnsetInALaterExportIsNotASecondCramp() {
        open.bring("diary.csv", List.of(cramp(1, "01:00", 5, 2), cramp(1, "03:00", 6, 3), free(2, 4), free(3, 5)));
        open.bring("export.csv", List.of(cramp(1, "01:00", 5, 2), cramp(1, "03:15", 6, 3), free(2, 4), free(3, 5)));
        assertThat(diary().nights().get(0).episodes()).isEqualTo(2);
    }

    @Test
    void aNightThatALaterExportCallsCrampFreeIsChanged() {
        open.bring("diary.csv", List.of(free(1, 2), cramp(2, "03:00", 6, 3), free(3, 4), free(4, 5)));
        ImportReceipt receipt = open.bring("diary.csv", List.of(free(1, 2), free(2, 3), free(3, 4), free(4, 5)));
        assertThat(receipt.changed()).isEqualTo(1);
        assertThat(diary().nights().get(1).status()).isEqualTo(NightStatus.NO_CRAMP);
    }

    @Test
    void rowsOfAnotherDiaryStayBesideTheNewOnes() {
        open.bring("own.csv", List.of(cramp(1, "01:00", 5, 2), cramp(1, "03:00", 6, 3)));
        open.bring("carer.csv", List.of(cramp(1, "05:00", 4, 2)));
        assertThat(diary().nights().get(0).episodes()).isEqualTo(3);
    }

    @Test
    void nightsThatAFileLacksStay() {
        open.bring("diary.csv", week());
        open.bring("diary.csv", List.of(free(2, 2), free(9, 3)));
        assertThat(diary().nights()).hasSize(8);
    }

    @Test
    void aBlankNeverErases() {
        open.bring("diary.csv", List.of(crampWith(1, "02:10", Symptom.SWELLING, "calf swollen", 2)));
        ImportReceipt receipt = open.bring("other.csv", List.of(painUnknown(1, "02:10", 2)));
        assertThat(receipt.same()).isEqualTo(1);
        ImportReceipt bare = open.bring("third.csv", List.of(notRecorded(1, 2)));
        assertThat(bare.nights()).isZero();
        Entry kept = diary().nights().get(0).entries().get(0);
        assertThat(kept.symptoms()).hasSize(1);
        assertThat(kept.notes()).isEqualTo("calf swollen");
        assertThat(diary().nights().get(0).entries()).hasSize(1);
    }

    @Test
    void whatIsCarriedOverNamesTheFileItStandsIn() {
        open.bring("diary.csv", List.of(crampWith(1, "02:10", Symptom.SWELLING, "calf swollen", 2)));
        open.bring("other.csv", List.of(cramp(1, "02:10", 9, 4)));
        Entry kept = diary().nights().get(0).entries().get(0);
        assertThat(kept.symptoms()).hasSize(1);
        assertThat(kept.origin().cellOf("symptoms").cell()).isEqualTo("[diary.csv]F2");
        assertThat(kept.origin().cellOf("pain_nrs").cell()).isEqualTo("F4");
    }

    @Test
    void importAndUndoGiveWhatWasBefore() {
        open.bring("diary.csv", week());
        String before = open.dump();
        List<Entry> later = new ArrayList<>(week());
        later.set(0, cramp(1, "02:10", 8, 2));
        later.set(2, cramp(2, "04:00", 3, 4));
        later.add(free(8, 11));
        ImportReceipt receipt = open.bring("diary-2.csv", later);
        String after = open.dump();
        assertThat(after).isNotEqualTo(before);
        assertThat(receipt.changed()).isEqualTo(2);
        Diary changed = diary();
        open.undo(receipt);
        assertThat(open.dump()).isEqualTo(before);
        ImportReceipt again = open.bring("diary-2.csv", later);
        assertThat(List.of(again.fresh(), again.same(), again.changed()))
                .containsExactly(receipt.fresh(), receipt.same(), receipt.changed());
        assertThat(diary().nights().stream().map(Night::entries).toList())
                .isEqualTo(changed.nights().stream()
                        .map(night -> night.entries().stream().toList())
                        .toList());
    }

    @Test
    void undoOfAFirstImportLeavesAnEmptyStore() {
        String before = open.dump();
        ImportReceipt receipt = open.bring("diary.csv", week(), List.of(fault(9, "CK-214", "swollen")));
        open.undo(receipt);
        assertThat(open.dump()).isEqualTo(before);
        assertThat(open.store.imports().list().get(0).undoneAt()).isNotNull();
    }

    @Test
    void undoIsRefusedWhereALaterImportOverwrote() {
        ImportReceipt first = open.bring("diary.csv", List.of(cramp(1, "02:10", 5, 2)));
        ImportReceipt second = open.bring("diary.csv", List.of(cramp(1, "02:10", 6, 2)));
        assertThat(open.store.imports().overwrittenBy(first.batch())).contains(second.batch());
        assertThatThrownBy(() -> open.undo(first))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.code()).isEqualTo("CK-607"));
        open.undo(second);
        assertThat(open.store.imports().overwrittenBy(first.batch())).isEmpty();
        assertThatThrownBy(() -> open.undo(second))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.code()).isEqualTo("CK-606"));
        open.undo(first);
        assertThat(diary().nights()).isEmpty();
    }

    @Test
    void undoKeepsWhatALaterImportAlsoHas() {
        ImportReceipt first = open.bring("diary.csv", week());
        List<Entry> longer = new ArrayList<>(week());
        longer.add(free(8, 11));
        ImportReceipt second = open.bring("longer.csv", longer);
        assertThat(open.store.imports().overwrittenBy(first.batch())).isEmpty();
        open.undo(first);
        assertThat(diary().nights()).hasSize(8);
        open.undo(second);
        assertThat(diary().nights()).isEmpty();
    }

    @Test
    void aRolledBackImportLeavesNothing() {
        String before = open.dump();
        open.transaction.executeWithoutResult(status -> {
            open.fill("diary.csv", week(), List.of());
            status.setRollbackOnly();
        });
        assertThat(open.dump()).isEqualTo(before);
        assertThat(open.store.imports().list()).isEmpty();
        assertThat(open.bring("diary.csv", week()).fresh()).isEqualTo(6);
    }

    @Test
    void entriesComeInTheOrderOfTheFileAlsoWhereTheyStoodAlready() {
        open.bring("diary.csv", week().subList(0, 4));
        List<Integer> rows = open.in(() -> {
            ImportReceipt receipt = open.fill("again.csv", week(), List.of());
            List<Integer> seen = new ArrayList<>();
            open.store.imports().entries(receipt.batch(), (key, entry) -> {
                assertThat(key).isEqualTo(ANA);
                assertThat(entry.origin().file()).isIn("again.csv");
                seen.add(entry.origin().row());
            });
            return seen;
        });
        assertThat(rows).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void twoNightsThatAreKeptOutOfOneRowOfACalendarAreOneRow() {
        open.bring("calendar.csv", week(), List.of(fault(12, "CK-214", ""), fault(13, "CK-214", "")));
        assertThat(diary().faults()).hasSize(2);
        assertThat(open.store.imports().list().get(0).rejected()).isEqualTo(1);
    }

    @Test
    void faultsAreKeptOnceAndSettledByAGoodRow() {
        open.bring("diary.csv", week(), List.of(fault(9, "CK-214", "")));
        open.bring("diary.csv", week(), List.of(fault(9, "CK-214", "")));
        assertThat(diary().faults()).hasSize(1);
        assertThat(open.store.imports().list().get(0).rejected()).isEqualTo(1);
        ImportReceipt corrected = open.bring("corrected.csv", List.of(cramp(9, "01:00", 1, 2)));
        assertThat(diary().faults()).isEmpty();
        open.undo(corrected);
        assertThat(diary().faults()).hasSize(1);
    }

    @Test
    void aGoodRowWithoutWordsDoesNotSettleAFaultThatTellsOfSymptoms() {
        open.bring("diary.csv", List.of(), List.of(fault(9, "CK-214", "chest pain")));
        open.bring("corrected.csv", List.of(cramp(9, "01:00", 1, 2)));
        assertThat(diary().faults()).hasSize(1);
        assertThat(diary().faults().get(0)).isEqualTo(fault(9, "CK-214", "chest pain"));
    }

    @Test
    void aRejectedRowOfALaterExportErasesNothing() {
        open.bring("diary.csv", List.of(cramp(1, "01:00", 5, 2), cramp(1, "03:00", 6, 3)));
        open.bring("diary.csv", List.of(cramp(1, "01:00", 5, 2)), List.of(fault(1, "CK-214", "")));
        assertThat(diary().nights().get(0).episodes()).isEqualTo(2);
    }

    private List<Integer> pains(int n) {
        return diary().nights().stream()
                .filter(one -> one.date().equals(night(n)))
                .flatMap(one -> one.cramps().stream())
                .map(cramp -> cramp.pain() == null ? -1 : cramp.pain().nrs())
                .toList();
    }

    private static DataFault fault(int n, String code, String words) {
        return new DataFault(code, night(n), "pain_nrs", "11", new SourceCell("diary.csv", null, 12, "F12"), words);
    }
}
