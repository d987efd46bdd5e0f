package org.crampkit.handout.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.diary.Period;
import org.crampkit.diary.patient.Profile;
import org.crampkit.document.Brand;
import org.crampkit.document.Page;
import org.crampkit.document.PdfRenderer;
import org.crampkit.handout.phrase.ContentHash;
import org.crampkit.handout.report.Report.Headline;
import org.crampkit.handout.report.Report.Section;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Composes the clinician's report from facts; a pure function of them. */
public final class ReportComposer {

    /** How many lines of evidence a flag may have; fewer where the page would be more than one. */
    private static final List<Integer> EVIDENCE = List.of(4, 2, 1);

    private final LanguagePack staff;
    private final PdfRenderer renderer;
    private final Template page;

    /** Reads the page template of {@code templates/report}; measures pages with a renderer. */
    public ReportComposer(TemplateFiles templates, Wording wording, PdfRenderer renderer) {
        this.staff = wording.staff();
        this.renderer = renderer;
        this.page = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new java.io.StringReader(templates.text("report/" + name)))
                .compile(templates.text("report/report.xhtml"));
    }

    /** Composes, with as much evidence as one page holds. */
    public Made compose(ReportFacts facts) {
        for (int evidence : EVIDENCE) {
            Made made = compose(facts, evidence);
            if (renderer.pages(made.page()) == 1) {
                return made;
            }
        }
        return compose(facts, EVIDENCE.get(EVIDENCE.size() - 1));
    }

    private Made compose(ReportFacts facts, int evidence) {
        LanguagePack pack = staff.in(facts.brand().country());
        ReportWords words = new ReportWords(pack, facts.brand().country());
        Summary before = half(facts, 0);
        Summary after = half(facts, 1);
        ReportSections parts = new ReportSections(facts, words, pack);
        List<Section> sections = new ArrayList<>(parts.nights());
        sections.add(new FlagLines(facts, words, evidence).section());
        sections.addAll(parts.rest());
        Report unsigned = new Report(
                words.say("title"),
                patient(facts, words),
                sufficiency(facts, words),
                words.headlines(facts.summary(), before, after),
                sections,
                "");
        String hash = ContentHash.of(unsigned);
        Report report = unsigned.signed(footer(facts, words, hash));
        return new Made(report, page(report, facts, hash), hash);
    }

    private static String footer(ReportFacts facts, ReportWords words, String hash) {
        return words.say(
                "footer",
                Map.of(
                        "clinic", facts.brand().name(),
                        "made", words.date(facts.madeOn()),
                        "rules", facts.flags().ruleSetVersion(),
                        "hash", ContentHash.brief(hash),
                        "trail", ContentHash.brief(facts.trailHead())));
    }

    private Page page(Report report, ReportFacts facts, String hash) {
        View view = new View(report, facts.brand(), facts.brand().paper().toLowerCase(Locale.ROOT), staff.code());
        return new Page(
                page.execute(view), report.title(), staff.code(), facts.brand().name(), facts.madeOn(), hash);
    }

    /** Returns the figures of one half of the period, null where it is too short to halve. */
    private static @Nullable Summary half(ReportFacts facts, int which) {
        Period period = facts.summary().period();
        if (period == null || period.nights() < 2) {
            return null;
        }
        int nights = period.nights() / 2;
        Period half = which == 0
                ? new Period(period.to().minusDays(2L * nights - 1), period.to().minusDays(nights))
                : new Period(period.to().minusDays(nights - 1L), period.to());
        return Summarizer.summarize(facts.diary(), half, null, facts.madeOn());
    }

    private static String patient(ReportFacts facts, ReportWords words) {
        Profile profile = facts.diary().profile();
        List<String> parts = new ArrayList<>(List.of(facts.diary().patient().text()));
        parts.add(facts.identity().fullName());
        if (profile.birthDate() != null) {
            parts.add(words.say(
                    "born",
                    "date",
                    words.date(profile.birthDate()),
                    "age",
                    profile.ageOn(facts.madeOn()).orElse(0)));
        }
        parts.add(words.say("sex." + profile.sex().name().toLowerCase(Locale.ROOT)));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private static List<String> sufficiency(ReportFacts facts, ReportWords words) {
        Summary summary = facts.summary();
        Period period = summary.period();
        if (period == null) {
            return List.of(words.say("no-diary"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "nights",
                "from",
                words.date(period.from()),
                "to",
                words.date(period.to()),
                "recorded",
                summary.nightsRecorded(),
                "possible",
                summary.nightsPossible(),
                "grade",
                summary.grade().name()));
        lines.add(words.say("grades." + summary.grade().name()));
        summary.backfillSigns().forEach(sign -> lines.add(words.say("backfill", "sign", sign)));
        return lines;
    }

    /**
     * A composed report.
     *
     * @param report the content
     * @param page the document
     * @param contentHash hash of the content
     */
    public record Made(Report report, Page page, String contentHash) {}

    /** What the page template prints. */
    record View(Report report, Brand brand, String paper, String language) {

        List<Headline> headlines() {
            return report.headlines();
        }

        Map<String, Section> part() {
            return report.sections().stream()
                    .collect(java.util.stream.Collectors.toMap(Section::id, section -> section));
        }
    }
}
