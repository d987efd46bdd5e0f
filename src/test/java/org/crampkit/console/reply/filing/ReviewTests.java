package org.crampkit.console.reply.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.OpenClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person at a terminal sees and is asked before a diary is saved. */
class ReviewTests {

    private static final String PLAIN = "night_date,night_status,pain_nrs\n2026-11-02,CRAMP,5\n2026-11-03,CRAMP,15\n";
    private static final String ASKED = "Date,Start,Pain\n2026-11-03,02:40,6\n";

    private final OpenClinic open = new OpenClinic();
    private final StringWriter screen = new StringWriter();
    private final Deque<String> questions = new ArrayDeque<>();
    private boolean clean;

    @AfterEach
    void close() {
        open.close();
    }

    /** Reviews a diary with a person who gives these answers and then none. */
    private String review(String diary, String... answers) throws IOException {
        Path file = Files.writeString(open.home().resolve("diary.csv"), diary);
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        Desk desk = new Desk(OpenClinic.TODAY, "test");
        ReadingOptions options = new ReadingOptions(new PatientKey("P-1"), null, null, null, OpenClinic.TODAY);
        ImportDiary diaries = new ImportDiary(open.clinic());
        Review review = new Review(
                diaries::read,
                item -> new ImportDiary.Request(options, ImportDiary.Saving.SAVE, desk),
                question -> {
                    questions.add(question);
                    return Optional.ofNullable(left.poll());
                },
                new Speech(open.clinic().books()));
        PrintWriter out = new PrintWriter(screen);
        clean = review.read(new FileList.Item(file, false), new Page(out, Page.Look.PLAIN));
        out.flush();
        return screen.toString();
    }

    @Test
    void whatWasFoundIsShownBeforeTheQuestionAndSavedAfterYes() throws IOException {
        String shown = review(PLAIN, "y");
        assertThat(questions).containsExactly("Save this 1 night and leave 1 row out? [y/n/details]");
        assertThat(shown).contains("a blank never erases").contains("CK-214").contains("Saved 1 night as import 1");
        assertThat(shown.indexOf("CK-214")).isLessThan(shown.indexOf("Saved"));
        assertThat(open.diary()).hasSize(1);
        assertThat(clean).isFalse();
    }

    @Test
    void noSavesNothing() throws IOException {
        assertThat(review(PLAIN, "n")).contains("Nothing was saved.");
        assertThat(open.diary()).isEmpty();
    }

    @Test
    void nobodyAnsweringSavesNothing() throws IOException {
        assertThat(review(PLAIN)).contains("Nothing was saved.");
        assertThat(open.diary()).isEmpty();
    }

    @Test
    void detailsListEveryColumnAndTheQuestionComesAgain() throws IOException {
        String shown = review(PLAIN, "details", "y");
        assertThat(shown).contains("night_status; exact").contains("P-1: 1 night");
        assertThat(questions).hasSize(2);
        assertThat(open.diary()).hasSize(1);
    }

    @Test
    void anOpenQuestionIsAskedAndItsAnswerCounts() throws IOException {
        String shown = review(ASKED, "dawn", "cal", "y");
        assertThat(shown).contains("CK-152").contains("Saved 1 night");
        assertThat(open.diary()).singleElement().asString().startsWith("2026-11-02");
    }

    @Test
    void aQuestionThatIsLeftOpenSavesNothing() throws IOException {
        String shown = review(ASKED, "");
        assertThat(shown).contains("--night-named-by").contains("Nothing was saved");
        assertThat(open.diary()).isEmpty();
        assertThat(clean).isFalse();
    }

    @Test
    void whichOfTwoColumnsCountsIsAskedByNumber() throws IOException {
        String shown = review("Night of,Cramp,Pain,Pain\n2026-11-02,yes,6,2\n", "2", "y");
        assertThat(questions.peek()).contains("1 #C=pain_nrs, 2 #D=pain_nrs");
        assertThat(shown).contains("CK-154").contains("Saved 1 night");
        assertThat(open.diary().get(0)).contains("nrs=2");
    }

    @Test
    void aHeaderThatIsNearlyAKnownNameIsAskedBeforeItCounts() throws IOException {
        assertThat(review("Night of,Cramp,Durashion\n2026-11-02,yes,3 min\n")).contains("CK-160");
        assertThat(open.diary()).isEmpty();
        questions.clear();
        review("Night of,Cramp,Durashion\n2026-11-02,yes,3 min\n", "1", "y");
        assertThat(questions.peek()).contains("1 Durashion=duration_min, 2 Durashion=-");
        assertThat(open.diary()).hasSize(1);
    }

    @Test
    void theColumnsOfATableWithoutAHeaderAreAskedUntilTheyAreFields() throws IOException {
        String shown = review(
                "2026-11-02,02:40,left,calf\n2026-11-03,03:10,right,calf\n",
                "date,time",
                "night_date,onset_time,side,body_site",
                "evening",
                "y");
        assertThat(shown).contains("A 2026-11-02, B 02:40, C left, D calf").contains("Saved 2 nights");
        assertThat(questions).hasSize(4);
        assertThat(open.diary()).hasSize(2);
    }
}
