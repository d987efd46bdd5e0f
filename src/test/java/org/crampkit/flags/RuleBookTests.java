package org.crampkit.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.diary.Diary;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summarizer;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;

/** The book as a whole: looking rules up, what is raised, what is only possible, and the order of both. */
class RuleBookTests {

    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final RuleBook BOOK = RuleBook.load(TEMPLATES, MedicineBook.load(TEMPLATES));

    private static FlagReport check(Diary diary) {
        return BOOK.check(diary, Summarizer.summarize(diary, null, null, InventedDiary.TODAY), InventedDiary.TODAY);
    }

    @Test
    void aRuleIsFoundByItsIdInAnyCase() {
        assertThat(BOOK.rule(" rf-dvt ")).map(Rule::id).contains("RF-DVT");
        assertThat(BOOK.rule("RF-NONE")).isEmpty();
        assertThat(BOOK.rules()).hasSizeGreaterThan(40).extracting(Rule::id).contains("RF-PE", "RF-WORSE");
        assertThat(BOOK.drafts()).isEqualTo(BOOK.rules().size());
        assertThat(BOOK.version()).matches("[0-9a-f]{12}");
        assertThat(BOOK)
                .hasToString(
                        "rule book " + BOOK.version() + " with " + BOOK.rules().size() + " rules");
        assertThat(BOOK.notes().read("numb toes", null, "notes", null)).hasSize(1);
    }

    @Test
    void flagsStandByUrgencyThenById() {
        FlagReport report = check(new InventedDiary()
                .night(0, "symptoms=swelling:L; chest_pain; wasting; fever")
                .night(1, "symptoms=walking_pain")
                .build());

        assertThat(report.flags()).extracting(Flag::tier).isSorted();
        assertThat(report.flags())
                .extracting(Flag::id)
                .startsWith("RF-DVT", "RF-PE")
                .contains("RF-WASTE", "RF-FEVER");
        assertThat(report.flags()).allMatch(flag -> flag.status() == FlagStatus.OPEN && !flag.byClinicRule());
        assertThat(report.clinicRules()).isEmpty();
        assertThat(report.holding()).contains("RF-DVT", "RF-PE").doesNotContain("RF-WASTE");
        assertThat(report.highestTier()).contains(Tier.E);
    }

    @Test
    void theShortCheckRaisesWhatTheLongOneDoes() {
        Diary diary = new InventedDiary()
                .night(0, "symptoms=swelling:L; chest_pain; wasting")
                .build();

        assertThat(BOOK.raised(diary, InventedDiary.TODAY))
                .containsExactlyInAnyOrderEntriesOf(
                        check(diary).flags().stream().collect(Collectors.toMap(Flag::id, Flag::tier)))
                .containsAllEntriesOf(Map.of("RF-DVT", Tier.E, "RF-WASTE", Tier.U));
    }

    @Test
    void wordsInANoteArePossibleAndHoldSelfCareWhereTheyAreUrgent() {
        FlagReport report = check(new InventedDiary()
                .night(0, "notes=my calf is swollen and I have chest pain")
                .night(1, "notes=numb toes")
                .build());

        assertThat(report.flags()).isEmpty();
        assertThat(report.possible()).extracting(PossibleFlag::tier).isSorted();
        assertThat(report.possible()).extracting(PossibleFlag::id).contains("RF-PE", "RF-NUMB");
        assertThat(report.possible()).allSatisfy(hit -> assertThat(hit.quote()).isNotBlank());
        assertThat(report.holdsSelfCare()).isTrue();
        assertThat(report.holding()).contains("RF-PE").doesNotContain("RF-NUMB");
    }

    @Test
    void wordsOfACellThatRaisesTheFlagAreNotToldTwice() {
        FlagReport report = check(new InventedDiary()
                .night(0, "medicines=quinine 200 mg")
                .night(1, "notes=tonic water again")
                .build());

        assertThat(report.flags()).extracting(Flag::id).contains("RF-QUININE");
        assertThat(report.possible())
                .filteredOn(hit -> hit.id().equals("RF-QUININE"))
                .allMatch(hit -> !hit.quote().contains("200 mg"));
    }

    @Test
    void evidenceStandsByNightAndTheNewestIsKept() {
        InventedDiary diary = new InventedDiary();
        for (int night = 0; night < 40; night++) {
            diary.night(night, "symptoms=numbness");
        }

        Flag numb = check(diary.build()).flags().stream()
                .filter(flag -> flag.id().equals("RF-NUMB"))
                .findFirst()
                .orElseThrow();
        assertThat(numb.evidence()).extracting(Evidence::night).isSorted().doesNotHaveDuplicates();
        assertThat(numb.evidence().get(numb.evidence().size() - 1).night())
                .isEqualTo(check(diary.build()).flags().get(0).evidence().stream()
                        .map(Evidence::night)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }
}
