package org.crampkit.handout;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampkit.advice.Because;
import org.crampkit.advice.Chosen;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Withheld;
import org.crampkit.diary.patient.Identity;
import org.crampkit.document.Page;
import org.crampkit.document.PdfRenderer;
import org.crampkit.handout.HandoutView.Card;
import org.crampkit.handout.HandoutView.Held;
import org.crampkit.handout.HandoutView.Opening;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.handout.form.FormPage;
import org.crampkit.handout.phrase.ContentHash;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Composes one patient's handout from facts; a pure function of them. */
public final class HandoutComposer {

    /** Items that are tried for the room left after the first that does not fit. */
    private static final int LATER_TRIES = 3;

    private static final int CHART_NIGHTS = 14;
    private static final int CHART_POINTS = 12;
    private static final double DRAWING_MM = 60;
    private static final double WIDEST_MM = 70;
    private static final double CHART_MM = 47;
    private static final double WIDEST_CHART_MM = 110;
    private static final double STANDARD_SIZE = 14;

    private final TemplateFiles templates;
    private final Wording wording;
    private final PdfRenderer renderer;
    private final Drawings drawings;
    private final Template page;

    /** Reads the page templates of {@code templates/handout}. */
    public HandoutComposer(TemplateFiles templates, Wording wording) {
        this(templates, wording, new PdfRenderer(templates));
    }

    /** Reads the page templates; measures pages with a renderer that is there already. */
    public HandoutComposer(TemplateFiles templates, Wording wording, PdfRenderer renderer) {
        this.templates = templates;
        this.wording = wording;
        this.renderer = renderer;
        this.drawings = new Drawings(templates, wording);
        this.page = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name ->
                        new java.io.StringReader(templates.text(name.startsWith("form/") ? name : "handout/" + name)))
                .compile(templates.text("handout/handout.xhtml"));
    }

    /**
     * Composes. What does not fit into the pages of its print size is left out, the least important first, and named in
     * {@link Handout#offered}; help lines, the first rescue card and the first stretch always stay.
     */
    public Handout compose(HandoutFacts facts) {
        LanguagePack pack = wording.pack(facts.language());
        boolean held = facts.plan().held() != null || facts.flags().holdsSelfCare();
        Plan plan = facts.plan();
        PrintedItems wanted = PrintedItems.of(held ? List.of() : plan.chosen(), plan.wished());
        Sheet sheet = sheet(facts, pack, wanted, held);
        PrintedItems fitting = fitting(facts, pack, wanted, sheet);
        Page made = page(facts, pack, fitting, sheet.withChart());
        List<Chosen> leftOut = wanted.inTurn().stream()
                .filter(item -> !fitting.all().contains(item))
                .toList();
        return handout(facts, pack, made, held, fitting, leftOut);
    }

    /** Returns the spacing: tight where page one would not hold all help lines (or a held sheet its page) otherwise. */
    private Sheet sheet(HandoutFacts facts, LanguagePack pack, PrintedItems wanted, boolean held) {
        Sheet first = new Sheet(held, false, !held, false);
        boolean tight = facts.fontSize() < Furniture.STACKED_FROM && pages(facts, pack, wanted.core(), first) > 1;
        return new Sheet(held, tight, false, false);
    }

    private PrintedItems fitting(HandoutFacts facts, LanguagePack pack, PrintedItems wanted, Sheet sheet) {
        PageBudget budget = PageBudget.forSize(facts.fontSize());
        int all = sheet.held() ? 0 : pages(facts, pack, wanted, sheet);
        if (all <= budget.pages()) {
            return wanted;
        }
        Predicate<List<Chosen>> fits = items -> pages(facts, pack, wanted.among(items), sheet) <= budget.pages();
        List<Chosen> turns = wanted.inTurn();
        int guess = turns.size() * budget.pages() / all;
        List<Chosen> kept = new ArrayList<>(
                turns.subList(0, firstThatFit(turns, wanted.core().all().size(), guess, fits)));
        List<Chosen> later = turns.subList(Math.min(turns.size(), kept.size() + 1), turns.size());
        for (Chosen next : later.subList(0, Math.min(LATER_TRIES, later.size()))) {
            kept.add(next);
            if (!fits.test(kept)) {
                kept.remove(next);
            }
        }
        return wanted.among(kept);
    }

    /** Returns how many of the items in turn fit together, in growing steps from a guess; never less than the core, never all. */
    private static int firstThatFit(List<Chosen> turns, int core, int guess, Predicate<List<Chosen>> fits) {
        int low = core;
        int high = Math.max(core, turns.size() - 1);
        int next = guess;
        for (int step = 1; low < high; step *= 2) {
            next = Math.max(low + 1, Math.min(high, next));
            if (fits.test(turns.subList(0, next))) {
                low = next;
                next += step;
            } else {
                high = next - 1;
                next -= step;
            }
        }
        return low;
    }

    /** Returns how many pages a sheet fills; any short hash takes the room of the true one. */
    private int pages(HandoutFacts facts, LanguagePack pack, PrintedItems items, Sheet sheet) {
        HandoutView view = view(facts, pack, items, sheet, "00000000");
        return renderer.pages(new Page(
                page.execute(view),
                view.frame().title(),
                pack.code(),
                facts.brand().name(),
                facts.madeOn(),
                ""));
    }

    private Page page(HandoutFacts facts, LanguagePack pack, PrintedItems items, Sheet sheet) {
        HandoutView unsigned = view(facts, pack, items, sheet, "");
        String hash = ContentHash.of(unsigned);
        HandoutView view = view(facts, pack, items, sheet, hash.substring(0, 8));
        String xhtml = page.execute(view);
        return new Page(xhtml, view.frame().title(), pack.code(), facts.brand().name(), facts.madeOn(), hash);
    }

    private HandoutView view(HandoutFacts facts, LanguagePack pack, PrintedItems items, Sheet sheet, String hash) {
        boolean held = sheet.held();
        Furniture furniture = new Furniture(templates, pack);
        AdviceTexts texts = new AdviceTexts(pack, drawings, facts.brand().country());
        SeekHelp help = new SeekHelp(pack, facts.brand());
        double mm = drawingMm(facts.fontSize(), WIDEST_MM);
        String title = pack.say(held ? "handout.title-held" : "handout.title");
        Held opening = held ? help.held(facts.flags()) : null;
        return new HandoutView(
                furniture.frame(facts, title, hash, sheet.tight()),
                opening(facts, pack, texts, items, held),
                opening,
                opening == null ? help.bands() : help.bandsAfter(opening),
                cards(texts, items.rescue(), mm),
                sheet.pageOneOnly() ? List.of() : cards(texts, items.stretches(), mm),
                sheet.pageOneOnly()
                        ? List.of()
                        : items.blocks().stream().map(texts::block).toList(),
                sheet.pageOneOnly() ? "" : furniture.about(facts),
                held || !sheet.chart() ? null : FormPage.view(tickChart(facts, pack), false));
    }

    /** Returns the two-week chart that goes with a handout: it begins tonight, and the intake knows its columns. */
    private static DiaryForm tickChart(HandoutFacts facts, LanguagePack pack) {
        String patient = facts.diary().patient().text();
        return new DiaryForm(patient, facts.madeOn(), CHART_NIGHTS, CHART_POINTS, facts.brand(), pack);
    }

    /** How a sheet is laid out, and whether only its first page is measured. */
    private record Sheet(boolean held, boolean tight, boolean pageOneOnly, boolean chart) {

        /** Returns the sheet as it is printed: the two-week chart is one page and need not be measured. */
        Sheet withChart() {
            return new Sheet(held, tight, pageOneOnly, true);
        }
    }

    private static List<Card> cards(AdviceTexts texts, List<Chosen> items, double drawingMm) {
        Set<String> printed = new HashSet<>();
        List<Card> cards = new ArrayList<>();
        for (Chosen item : items) {
            Card card = texts.card(item, drawingMm);
            cards.add(card.without(printed));
            printed.addAll(List.of(card.why(), card.evidence()));
        }
        return cards;
    }

    private Opening opening(
            HandoutFacts facts, LanguagePack pack, AdviceTexts texts, PrintedItems items, boolean held) {
        DiaryWords words = new DiaryWords(pack);
        Summary summary = facts.summary();
        String seen = words.seen(summary);
        List<String> tonight = items.tonight().stream().map(texts::tonight).toList();
        return new Opening(
                pack.say("handout.for", Map.of("who", who(facts))),
                seen,
                words.seenMore(summary),
                held ? "" : chart(facts, pack, seen),
                pack.say(tonight.size() == 1 ? "handout.words.tonight-one" : "handout.words.tonight"),
                tonight);
    }

    private String chart(HandoutFacts facts, LanguagePack pack, String sentence) {
        Summary summary = facts.summary();
        if (summary.period() == null || summary.nightsRecorded() == 0) {
            return "";
        }
        return Furniture.withAlt(
                drawings.weeks(
                        summary.weeks(),
                        pack,
                        facts.brand().colour(),
                        CHART_MM,
                        drawingMm(facts.fontSize(), WIDEST_CHART_MM)),
                sentence);
    }

    /** Returns the printed width of a drawing: 60 mm beside text, growing with the print size where it stands alone. */
    private static double drawingMm(int fontSize, double widest) {
        return fontSize < Furniture.STACKED_FROM ? DRAWING_MM : Math.min(widest, DRAWING_MM * fontSize / STANDARD_SIZE);
    }

    /** Returns initials, or the clinic's key where no name is known: never a name (clinical reference 5.4). */
    private static String who(HandoutFacts facts) {
        Identity identity = facts.identity();
        StringBuilder initials = new StringBuilder();
        for (String name : List.of(identity.givenName(), identity.familyName())) {
            if (!name.isBlank()) {
                String first = new StringBuilder()
                        .appendCodePoint(name.strip().codePointAt(0))
                        .toString();
                initials.append(initials.isEmpty() ? "" : " ").append(first).append('.');
            }
        }
        return initials.isEmpty() ? facts.diary().patient().text() : initials.toString();
    }

    private Handout handout(
            HandoutFacts facts, LanguagePack pack, Page made, boolean held, PrintedItems items, List<Chosen> leftOut) {
        Plan plan = facts.plan();
        LanguagePack staff = wording.staff();
        AdviceTexts own = new AdviceTexts(pack, drawings, facts.brand().country());
        AdviceTexts clinic = new AdviceTexts(staff, drawings, facts.brand().country());
        return new Handout(
                made,
                made.contentHash(),
                SeekHelp.IDS,
                held ? heldSentence(plan.held(), staff, clinic) : null,
                items.all().stream().map(item -> line(item, own)).toList(),
                plan.withheld().stream().map(item -> line(item, clinic)).toList(),
                Stream.concat(leftOut.stream(), plan.offered().stream())
                        .map(item -> line(item, clinic))
                        .toList());
    }

    private static String heldSentence(@Nullable Because reason, LanguagePack staff, AdviceTexts clinic) {
        return reason == null ? staff.say("handout.held.staff") : clinic.because(reason);
    }

    private static Handout.Line line(Chosen item, AdviceTexts texts) {
        return new Handout.Line(
                item.id(), texts.because(item.because()), !item.askFirst().isEmpty());
    }

    private static Handout.Line line(Withheld item, AdviceTexts texts) {
        String reasons =
                String.join(" ", item.because().stream().map(texts::because).toList());
        return new Handout.Line(item.id(), reasons, false);
    }
}
