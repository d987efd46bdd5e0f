package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that come a second time: corrected, later, under a saved mapping, or after the program was killed. */
class ComingBackIT {

    private static final String ASKED = "--night-named-by=calendar";

    @TempDir
    Path folder;

    private Crampkit crampkit;

    @BeforeEach
    void open() throws IOException {
        crampkit = new Crampkit(folder);
    }

    private Crampkit.Said bring(Path file, String... options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("import", "--json", "--no-input", Crampkit.AS_OF));
        line.addAll(List.of(options));
        line.add(file.toString());
        return crampkit.run(line);
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(crampkit.work().resolve(name), List.of(lines));
    }

    @Test
    void correctedRowsJoinWithoutAQuestionAndWithoutDuplicates() throws IOException, InterruptedException {
        Path diary = file(
                "app.csv",
                "Date,Start,Pain,Side",
                "03/11/2026,02:40,6,left",
                "04/11/2026,23:10,15,right",
                "13/11/2026,03:10,5,right");
        Path rejects = crampkit.work().resolve("rejects.csv");
        Crampkit.Said first = bring(diary, "--patient=P-1", ASKED, "--rejects=" + rejects, "--profile=App");
        assertThat(first.exit()).isEqualTo(3);
        String rows = Files.readString(rejects);
        assertThat(rows)
                .contains("04/11/2026,23:10,15,right")
                .contains("C3 Pain")
                .doesNotContain("02:40");
        Path corrected = file("corrected.csv", rows.replace(",15,", ",5,").split("\r\n"));
        JsonNode second = bring(corrected).json();
        assertThat(second.path("status").asString("")).isEqualTo("imported");
        assertThat(second.path("summary").path("new").asInt(-1)).isEqualTo(1);
        assertThat(second.path("joins").asString("")).isEqualTo("1");
        JsonNode again = bring(corrected).json();
        assertThat(again.path("summary").path("same").asInt(-1)).isEqualTo(1);
        assertThat(again.path("summary").path("new").asInt(-1)).isZero();
    }

    @Test
    void correctedRowsOfAWorkbookAreTakenBackTogetherWithTheirImport() throws Exception {
        Path diary = crampkit.work().resolve("diary.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(diary)) {
            Sheet sheet = book.createSheet("November");
            String[][] rows = {
                {"Night of", "Start", "Pain"}, {"2026-11-02", "02:40", "6"}, {"2026-11-03", "23:10", "15"}
            };
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
        }
        Path rejects = crampkit.work().resolve("rejects.xlsx");
        assertThat(bring(diary, "--patient=P-1", "--rejects=" + rejects).exit()).isEqualTo(3);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(rejects))) {
            Row broken = book.getSheet("November").getRow(1);
            assertThat(broken.getCell(2).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(broken.getCell(4).getStringCellValue()).isEqualTo("C3 Pain");
            broken.getCell(2).setCellValue("5");
            try (OutputStream out = Files.newOutputStream(crampkit.work().resolve("corrected.xlsx"))) {
                book.write(out);
            }
        }
        JsonNode second = bring(crampkit.work().resolve("corrected.xlsx")).json();
        assertThat(second.path("status").asString("")).isEqualTo("imported");
        assertThat(second.path("joins").asString("")).isEqualTo("1");
        assertThat(crampkit.run(List.of("undo", "1", "--json")).exit()).isZero();
        JsonNode imports = crampkit.run(List.of("imports", "--json")).json().path("imports");
        assertThat(imports.path(1).path("joins").asString("")).isEqualTo("1");
        assertThat(imports.path(1).path("undoneAt").isNull()).isFalse();
    }

    @Test
    void aCorrectedCalendarJoinsWithoutItsQuestion() throws IOException, InterruptedException {
        Path diary = file(
                "calendar.csv",
                "Leg cramps November 2026,,,,,,",
                "Mon,Tue,Wed,Thu,Fri,Sat,Sun",
                "2,3,4,5,6,7,8",
                "02:10 L calf 6/10,none,03:15 calf 14/10,none,,01:40 R foot 5/10,none");
        assertThat(bring(diary, "--patient=P-1")
                        .json()
                        .path("questions")
                        .path(0)
                        .path("code")
                        .asString(""))
                .isEqualTo("CK-152");
        Path rejects = crampkit.work().resolve("rejects.csv");
        Crampkit.Said first = bring(diary, "--patient=P-1", "--night-named-by=evening", "--rejects=" + rejects);
        assertThat(first.exit()).isEqualTo(3);
        assertThat(first.json().path("summary").path("rejected").asInt(-1)).isEqualTo(1);
        String rows = Files.readString(rejects);
        assertThat(rows).contains("Leg cramps November 2026").contains("C4 pain_nrs");
        Path corrected =
                file("corrected.csv", rows.replace("calf 14/10", "calf 4/10").split("\r\n"));
        JsonNode second = bring(corrected).json();
        assertThat(second.path("status").asString("")).isEqualTo("imported");
        assertThat(second.path("joins").asString("")).isEqualTo("1");
        JsonNode summary = second.path("summary");
        assertThat(summary.path("new").asInt(-1)).isEqualTo(1);
        assertThat(summary.path("same").asInt(-1))
                .isEqualTo(first.json().path("summary").path("new").asInt(-2));
        assertThat(summary.path("rejected").asInt(-1)).isZero();
    }

    @Test
    void noOrderOfDatesIsClaimedWhereTwoAreSeen() throws IOException, InterruptedException {
        Path diary = file("orders.csv", "Night of,Pain,Leg", "13/11/2026,5,left", "11/14/2026,4,left");
        Crampkit.Said said = crampkit.run(List.of(
                "import", "--plain", "--no-input", Crampkit.AS_OF, "--patient=P-1", "--dry-run", diary.toString()));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out())
                .contains("dates in two orders (seen in A2 and A3)")
                .contains("CK-151")
                .doesNotContain("dates day first");
    }

    @Test
    void whatWasSaidOfKeysComesBackWithTheRowsThatWereKeptOut() throws IOException, InterruptedException {
        Path diary = file(
                "clinic.csv",
                "patient_id,night_date,night_status,pain_nrs",
                "Q-12,2026-11-02,CRAMP,5",
                "Q-0012,2026-11-03,CRAMP,15",
                "Q-7,2026-11-02,CRAMP,5",
                "Q-007,2026-11-03,CRAMP,16");
        JsonNode asked = bring(diary).json().path("questions").path(0);
        assertThat(asked.path("code").asString("")).isEqualTo("CK-156");
        assertThat(asked.path("option").asString("")).isEqualTo("--keys");
        Path rejects = crampkit.work().resolve("rejects.csv");
        bring(diary, "--keys=Q-12=Q-0012,Q-7=Q-7", "--rejects=" + rejects);
        Files.writeString(rejects, Files.readString(rejects).replaceAll(",1[56],", ",5,"));
        JsonNode second = bring(rejects).json();
        assertThat(second.path("status").asString("")).isEqualTo("imported");
        JsonNode patients = crampkit.run(List.of("patients", "--json")).json().path("patients");
        assertThat(patients.size()).isEqualTo(3);
        JsonNode again = bring(file("later.csv", "patient_id,night_date,night_status", "Q-07,2026-11-05,NO_CRAMP"))
                .json();
        assertThat(again.path("questions").path(0).path("options").size()).isEqualTo(3);
    }

    @Test
    void aSavedMappingIsFoundByItsHeaderAndAnswersTheQuestion() throws IOException, InterruptedException {
        Path one = file("one.csv", "Date,Start,Pain,Side", "2026-11-03,02:40,6,left");
        Path two = file("two.csv", "Date,Start,Pain,Side", "2026-11-10,02:40,6,left");
        assertThat(bring(one, "--patient=P-1").json().path("status").asString(""))
                .isEqualTo("needs-answer");
        bring(one, "--patient=P-1", ASKED, "--profile=App");
        JsonNode found = bring(two, "--patient=P-1").json();
        assertThat(found.path("status").asString("")).isEqualTo("imported");
        assertThat(found.path("columns").path(0).path("how").asString("")).isEqualTo("profile");
        assertThat(found.path("episodes").path(0).path("night").asString("")).isEqualTo("2026-11-09");
        JsonNode profiles = crampkit.run(List.of("profiles", "--json")).json();
        assertThat(profiles.path("profiles").path(0).path("name").asString("")).isEqualTo("App");
        assertThat(crampkit.run(List.of("profile", "Other", "--json")).exit()).isEqualTo(4);
    }

    @Test
    void closeMatchesAreAskedAndUndoBringsTheEarlierBack() throws IOException, InterruptedException {
        Path app = file("app.csv", "night_date,onset_time,pain_nrs", "2026-11-02,02:40,6");
        Path paper = file("paper.csv", "night_date,onset_time,pain_nrs", "2026-11-02,02:55,7", "2026-11-08,01:00,3");
        bring(app, "--patient=P-1");
        JsonNode asked = bring(paper, "--patient=P-1").json();
        assertThat(asked.path("status").asString("")).isEqualTo("needs-answer");
        assertThat(asked.path("questions").path(0).path("code").asString("")).isEqualTo("CK-159");
        assertThat(asked.path("summary").path("nights").asInt(-1)).isEqualTo(2);
        JsonNode same = bring(paper, "--patient=P-1", "--close-matches=same").json();
        assertThat(same.path("status").asString("")).isEqualTo("imported");
        Crampkit.Said refused = crampkit.run(List.of("undo", "1", "--json"));
        assertThat(refused.exit()).isEqualTo(6);
        assertThat(refused.out()).contains("2");
        assertThat(crampkit.run(List.of("undo", "2", "--json")).exit()).isZero();
        assertThat(bring(app, "--patient=P-1")
                        .json()
                        .path("summary")
                        .path("same")
                        .asInt(-1))
                .isEqualTo(1);
    }

    @Test
    void aNightWithACrampInOneFileAndNoneInAnotherIsTold() throws IOException, InterruptedException {
        Path app = file("app.csv", "night_date,night_status", "2026-11-02,CRAMP", "2026-11-03,NO_CRAMP");
        Path paper = file("paper.csv", "night_date,night_status", "2026-11-02,NO_CRAMP", "2026-11-03,CRAMP");
        bring(app, "--patient=P-1");
        assertThat(told(bring(paper, "--patient=P-1", "--dry-run"))).containsExactly("CK-324 B2", "CK-325 B3");
        assertThat(told(bring(paper, "--patient=P-1"))).containsExactly("CK-324 B2", "CK-325 B3");
        assertThat(nightsWithCramps()).isEqualTo(2);
        assertThat(crampkit.run(List.of("undo", "2", "--json")).exit()).isZero();
        assertThat(nightsWithCramps()).isEqualTo(1);
        file("app.csv", "night_date,night_status", "2026-11-02,NO_CRAMP", "2026-11-03,CRAMP");
        assertThat(told(bring(app, "--patient=P-1"))).containsExactly("CK-326 B2", "CK-327 B3");
        assertThat(crampkit.run(List.of("undo", "3", "--json")).exit()).isZero();
        assertThat(nightsWithCramps()).isEqualTo(1);
    }

    private static List<String> told(Crampkit.Said reply) {
        List<String> told = new ArrayList<>();
        for (JsonNode warning : reply.json().path("warnings")) {
            if (!warning.path("code").asString("").equals("CK-303")) {
                told.add(warning.path("code").asString("") + " "
                        + warning.path("cell").asString(""));
            }
        }
        return told;
    }

    private int nightsWithCramps() throws IOException, InterruptedException {
        return crampkit.run(List.of("summary", "P-1", "--json", Crampkit.AS_OF))
                .json()
                .path("crampNights")
                .asInt(-1);
    }

    @Test
    void aProgramKilledInTheMiddleOfAnImportLeavesTheStoreAsItWas() throws IOException, InterruptedException {
        bring(file("first.csv", "night_date,night_status", "2026-11-02,NO_CRAMP"), "--patient=P-1");
        String before = crampkit.run(List.of("imports", "--json")).out();
        List<String> rows = new ArrayList<>(List.of("patient_id,night_date,night_status,pain_nrs"));
        for (int i = 0; i < 60_000; i++) {
            rows.add("Q-" + i / 28 + ",2026-10-" + String.format(java.util.Locale.ROOT, "%02d", 1 + i % 28)
                    + ",CRAMP,5");
        }
        Path big = Files.write(crampkit.work().resolve("big.csv"), rows);
        Process importing = crampkit.start(List.of("import", "--no-input", Crampkit.AS_OF, big.toString()));
        Path store = crampkit.home().resolve("store").resolve("crampkit.db");
        int writing = 0;
        while (importing.isAlive() && writing < 20) {
            writing = written(store) ? writing + 1 : 0;
            Thread.sleep(50);
        }
        assertThat(importing.isAlive()).as("the import was still running").isTrue();
        importing.destroyForcibly().waitFor();
        assertThat(crampkit.run(List.of("imports", "--json")).out()).isEqualTo(before);
        assertThat(crampkit.run(List.of("trail-verify", "--json")).exit()).isZero();
        assertThat(bring(file("next.csv", "night_date,night_status", "2026-11-03,NO_CRAMP"), "--patient=P-1")
                        .exit())
                .isZero();
    }

    /** Whether somebody else is writing to the store at this moment. */
    private static boolean written(Path store) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 0");
            statement.execute("begin immediate");
            statement.execute("rollback");
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    @Test
    void rowsOfATableWithoutAHeaderComeBackUnderTheNamesThatWereGiven() throws IOException, InterruptedException {
        Path diary =
                file("plain.csv", "2026-11-02,02:40,6,left", "2026-11-03,03:10,15,left", "2026-11-04,01:10,3,right");
        Path rejects = crampkit.work().resolve("rejects.csv");
        Crampkit.Said first = bring(
                diary, "--patient=P-1", ASKED, "--column=night_date,onset_time,pain_nrs,side", "--rejects=" + rejects);
        assertThat(first.json().path("summary").path("nights").asInt(-1)).isEqualTo(2);
        String returned = Files.readString(rejects);
        assertThat(returned.lines().findFirst().orElse("")).contains("date,onset_time,pain_nrs,side,crampkit_row");
        Files.writeString(rejects, returned.replace(",15,", ",5,"));
        JsonNode second = bring(rejects).json();
        assertThat(second.path("status").asString("")).isEqualTo("imported");
        assertThat(second.path("joins").asString(""))
                .isEqualTo(first.json().path("batch").asString("none"));
        assertThat(second.path("batch").asString("")).isEqualTo("1");
        assertThat(second.path("part").asString("")).isEqualTo("2");
        assertThat(second.path("summary").path("new").asInt(-1)).isEqualTo(1);
    }

    @Test
    void whatWasSaidOfColumnsIsKeptInTheMappingAndInTheRowsThatComeBack() throws IOException, InterruptedException {
        Path diary = file(
                "app.csv",
                "Night of,Cramp,Pain,Pain,Durashion",
                "2026-11-02,yes,6,2,3 min",
                "2026-11-03,yes,12,3,4 min");
        Path rejects = crampkit.work().resolve("rejects.csv");
        String[] said = {"--column=#D=pain_nrs", "--column=Durashion=duration_min"};
        Crampkit.Said first =
                bring(diary, "--patient=P-1", said[0], said[1], "--profile=two-pains", "--rejects=" + rejects);
        assertThat(first.exit()).isZero();
        assertThat(first.json().path("episodes").path(0).path("pain").asInt(-1)).isEqualTo(2);
        Path later = file(
                "later.csv", "Night of,Cramp,Pain,Pain,Durashion", "2026-11-05,yes,7,4,5 min", "2026-11-06,yes,1,15,1");
        Crampkit.Said second = bring(later, "--patient=P-1", "--rejects=" + rejects);
        assertThat(second.json().path("status").asString("")).isEqualTo("imported");
        assertThat(second.json().path("episodes").path(0).path("pain").asInt(-1))
                .isEqualTo(4);
        assertThat(second.json().path("episodes").path(0).path("minutes").asInt(-1))
                .isEqualTo(5);
        Files.writeString(rejects, Files.readString(rejects).replace(",15,", ",5,"));
        JsonNode third = bring(rejects).json();
        assertThat(third.path("episodes").path(0).path("pain").asInt(-1)).isEqualTo(5);
    }
}
