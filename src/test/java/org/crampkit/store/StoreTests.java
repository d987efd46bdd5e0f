package org.crampkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crampkit.store.OpenStore.ANA;
import static org.crampkit.store.OpenStore.CLOCK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.diary.patient.Sex;
import org.crampkit.diary.patient.SleepPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoreTests {

    @TempDir
    Path home;

    private static Person ana(String medicines) {
        Profile profile = new Profile(
                LocalDate.of(1958, 3, 9),
                Sex.F,
                "es",
                18,
                ReadingFormat.LARGE_PRINT,
                0,
                null,
                Answer.UNKNOWN,
                Map.of(Condition.DIABETES, Answer.YES, Condition.PAD, Answer.NO),
                medicines,
                "nut",
                KidneyFunction.CKD3,
                1500,
                Answer.YES,
                1,
                null,
                2.5,
                SleepPosition.BACK,
                List.of("acupuncture"),
                71.5,
                "lives alone");
        return new Person(ANA, new Identity("Anastasia", "Quintanilla"), profile);
    }

    @Test
    void aPersonComesBackAsSavedInAnySpellingOfTheKey() {
        try (OpenStore open = new OpenStore(home)) {
            assertThat(open.store.patients().save(ana("atorvastatin"))).isTrue();
            assertThat(open.store.patients().save(ana("atorvastatin"))).isFalse();
            assertThat(open.store.patients().save(ana("none"))).isTrue();
            assertThat(open.store.patients().find(new PatientKey("p 007"))).contains(ana("none"));
            assertThat(open.store.patients().registered(ANA)).isTrue();
            assertThat(open.store.patients().registered(new PatientKey("P-008")))
                    .isFalse();
            assertThat(open.store.patients().all()).containsExactly(ana("none"));
        }
    }

    @Test
    void keysAreThoseOfTheListAsItStands() {
        try (OpenStore open = new OpenStore(home)) {
            assertThat(open.store.patients().keys()).isEmpty();
            open.store.patients().save(ana("none"));
            assertThat(open.store.patients().keys()).containsExactly(ANA);
            Person respelt = new Person(new PatientKey("p-007"), ana("").identity(), ana("").profile());
            open.store.patients().save(respelt);
            open.store.patients().save(new Person(new PatientKey("A-1"), Identity.UNKNOWN, Profile.UNKNOWN));
            assertThat(open.store.patients().keys())
                    .extracting(PatientKey::text)
                    .containsExactly("A-1", "p-007");
        }
    }

    @Test
    void nothingThatIdentifiesOrWasWrittenFreelyStandsInTheFiles() throws IOException {
        try (OpenStore open = new OpenStore(home)) {
            open.store.patients().save(ana("atorvastatin 20"));
            open.bring(
                    "Anastasia's diary.csv",
                    List.of(Rows.crampWith(1, "02:10", Symptom.NUMBNESS, "my foot felt dead", 2)));
            open.in(() ->
                    open.store.trail().append("import", "P-007", "nurse", Map.of("file", "Anastasia's diary.csv")));
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(bytes)
                            .as(file.toString())
                            .doesNotContain(
                                    "Anastasia", "Quintanilla", "P-007", "P007", "1958", "atorvastatin", "felt dead");
                }
            }
        }
    }

    @Test
    void foldersAndFilesAreTheOwnersAlone() throws IOException {
        try (OpenStore open = new OpenStore(home)) {
            open.store.patients().save(ana("none"));
            try (Stream<Path> files = Files.walk(home)) {
                for (Path path : files.filter(path -> !path.equals(home)).toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
                }
            }
        }
    }

    @Test
    void aMissingOrOtherKeyIsRefusedAndNoNewOneIsMade() throws IOException {
        new OpenStore(home).close();
        Path keys = Store.keyFile(home);
        Path aside = home.resolve("aside");
        Files.move(keys, aside);
        refuses(home, "CK-601");
        assertThat(keys).doesNotExist();
        Path other = home.resolve("other-clinic");
        new OpenStore(other).close();
        Files.copy(Store.keyFile(other), keys);
        refuses(home, "CK-601");
        Files.writeString(keys, "not a key");
        refuses(home, "CK-601");
        try (Store store = Store.open(home, aside, CLOCK, CLOCK)) {
            assertThat(store.patients().all()).isEmpty();
        }
    }

    @Test
    void aDamagedStoreSaysSo() throws IOException {
        new OpenStore(home).close();
        Files.writeString(
                home.resolve("store/crampkit.db"), "this is no database, but it is long enough to be one".repeat(50));
        refuses(home, "CK-602");
    }

    @Test
    void aStoreOfANewerVersionSaysSo() {
        try (OpenStore open = new OpenStore(home)) {
            JdbcClient.create(open.store.dataSource())
                    .sql("update flyway_schema_history set version = '99' where version = :own")
                    .param("own", Database.SCHEMA)
                    .update();
        }
        refuses(home, "CK-604");
    }

    @Test
    void theNewestMigrationIsTheSchemaTheProgramExpects() {
        try (OpenStore open = new OpenStore(home)) {
            assertThat(JdbcClient.create(open.store.dataSource())
                            .sql("select max(cast(version as integer)) from flyway_schema_history")
                            .query(String.class)
                            .single())
                    .isEqualTo(Database.SCHEMA);
        }
        try (OpenStore again = new OpenStore(home)) {
            assertThat(again.store.imports().list()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeOneSaysSo() throws IOException {
        Files.writeString(home.resolve("store"), "a file where the folder should be");
        refuses(home, "CK-605");
    }

    @Test
    void aSealedValueOpensOnlyInItsOwnRow() {
        try (OpenStore open = new OpenStore(home)) {
            open.store.patients().save(ana("none"));
            open.store.patients().save(new Person(new PatientKey("P-008"), Identity.UNKNOWN, Profile.UNKNOWN));
            JdbcClient.create(open.store.dataSource())
                    .sql("update patient set person_sealed = (select max(person_sealed) from patient)")
                    .update();
            assertThatThrownBy(() -> open.store.patients().all())
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.code()).isEqualTo("CK-602"));
        }
    }

    @Test
    void anotherWriterIsReportedAsSuch() {
        java.sql.SQLException busy =
                new org.sqlite.SQLiteException("busy", org.sqlite.SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);
        assertThat(StoreException.in(new IllegalStateException(busy)))
                .hasValueSatisfying(e -> assertThat(e.code()).isEqualTo("CK-603"));
        java.sql.SQLException full = new org.sqlite.SQLiteException("full", org.sqlite.SQLiteErrorCode.SQLITE_FULL);
        assertThat(StoreException.in(full))
                .hasValueSatisfying(e -> assertThat(e.code()).isEqualTo("CK-605"));
        assertThat(StoreException.in(new IllegalStateException())).isEmpty();
    }

    @Test
    void aFlagKeepsItsFirstTimeAndAHandoutIsKept() {
        try (OpenStore open = new OpenStore(home)) {
            Records records = open.store.records();
            LocalDate day = LocalDate.of(2026, 11, 1);
            records.raised(ANA, Map.of("RF-DVT", "E"), day, "v1");
            records.raised(ANA, Map.of("RF-DVT", "E", "RF-FREQ", "I"), day.plusDays(5), "v2");
            assertThat(records.raisedFlags())
                    .extracting(Records.RaisedFlag::rule, Records.RaisedFlag::on)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("RF-DVT", day),
                            org.assertj.core.groups.Tuple.tuple("RF-FREQ", day.plusDays(5)));
            Records.HandoutLine handout = new Records.HandoutLine(
                    ANA, day, CLOCK.instant(), "es", 18, "aa", "bb", true, "STR-CALF HYD-WATER");
            records.handedOut(handout);
            assertThat(records.handouts()).containsExactly(handout);
        }
    }

    private static void refuses(Path home, String code) {
        assertThatThrownBy(() -> Store.open(home, CLOCK))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
