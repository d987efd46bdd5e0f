package org.crampkit.handout;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.advice.Because;
import org.crampkit.advice.Chosen;
import org.crampkit.diary.patient.Identity;
import org.crampkit.document.Page;
import org.crampkit.handout.HandoutView.Block;
import org.crampkit.handout.HandoutView.Card;
import org.crampkit.handout.HandoutView.Held;
import org.crampkit.handout.HandoutView.Opening;
import org.crampkit.handout.fit.PrintedItems;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.handout.form.FormPage;
import org.crampkit.handout.phrase.ContentHash;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;

/** Puts chosen items on the pages of a handout. */
final class HandoutPages {

    private static final int CHART_NIGHTS = 14;
    private static final int CHART_POINTS = 12;

    /** The two-week chart of a reader who needs large print: large print itself, over two pages. */
    private static final int LARGE_CHART_POINTS = 16;

    private static final double DRAWING_MM = 60;
    private static final double WIDEST_MM = 80;

    /** The drawings of an easy-read sheet. */
    private static final double EASY_MM = 66;

    /** What to do in a cramp, on an easy-read sheet: one picture leads the first page. */
    private static final double LEADING_MM = 140;

    /** Stretches of the trial that went on for six weeks (clinical reference 4.1). */
    private static final Set<String> SIX_WEEKS = Set.of("STR-CALF", "STR-HAM", "STR-SEAT");

    private static final double CHART_MM = 47;
    private static final double WIDEST_CHART_MM = 110;
    private static final double STANDARD_SIZE = 14;

    private final TemplateFiles templates;
    private final Drawings drawings;
    private final Template page;

    /** Reads the page templates of {@code templates/handout}. */
    HandoutPages(TemplateFiles templates, Drawings drawings) {
        this.templates = templates;
        this.drawings = drawings;
        this.page = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name ->
                        new java.io.StringReader(templates.text(name.startsWith("form/") ? name : "handout/" + name)))
                .compile(templates.text("handout/handout.xhtml"));
    }

    /** How lines are spaced. */
    enum Spacing {
        USUAL,
        TIGHT,
        /** Tight, and the help lines go on overleaf. */
        LOOSE
    }

    /** What a page is made for. The pages of the two-week chart are known and need no measuring. */
    enum Use {
        /** To see what room each part takes: a page without end, without the chart. */
        MEASURED,
        /** To count pages, without the chart. */
        COUNTED,
        PRINTED
    }

    /** How a sheet is laid out. */
    record Sheet(boolean held, Spacing spacing, Use use) {

        Sheet spaced(Spacing other) {
            return new Sheet(held, other, use);
        }

        Sheet to(Use other) {
            return new Sheet(held, spacing, other);
        }
    }

    Page page(HandoutFacts facts, LanguagePack pack, PrintedItems items, Sheet sheet) {
        HandoutView unsigned = view(facts, pack, items, sheet, "");
        String hash = ContentHash.of(unsigned);
        return page(facts, pack, view(facts, pack, items, sheet, ContentHash.brief(hash)), hash);
    }

    /** Returns the page for measuring alone; any short hash takes the room of the true one. */
    Page measured(HandoutFacts facts, LanguagePack pack, PrintedItems items, Sheet sheet) {
        return page(facts, pack, view(facts, pack, items, sheet, "00000000"), "");
    }

    private Page page(HandoutFacts facts, LanguagePack pack, HandoutView view, String hash) {
        String xhtml = page.execute(view);
        return new Page(xhtml, view.frame().title(), pack.code(), facts.brand().name(), facts.madeOn(), hash);
    }

    private HandoutView view(HandoutFacts facts, LanguagePack pack, PrintedItems items, Sheet sheet, String hash) {
        boolean held = sheet.held();
        Furniture furniture = new Furniture(templates, pack);
        AdviceTexts texts = new AdviceTexts(pack, drawings, facts.brand().country());
        SeekHelp help = new SeekHelp(pack, facts.brand());
        String title = pack.say(held ? "handout.title-held" : "handout.title");
        Held opening = held ? help.held(facts.flags()) : null;
        Set<Because> shared = facts.stacked() ? Set.of() : shared(items.stretches());
        return new HandoutView(
                furniture.frame(facts, title, hash, sheet),
                opening(facts, pack, texts, items, held),
                opening,
                opening == null ? help.bands() : help.bandsAfter(opening),
                rescue(facts, texts, items.rescue()),
                stretches(facts, pack, texts, items.stretches(), shared),
                texts.asks(List.copyOf(shared)),
                blocks(facts, pack, texts, items),
                furniture.about(facts),
                held || sheet.use() != Use.PRINTED ? null : FormPage.chart(tickChart(facts, pack)));
    }

    /** Returns the two-week chart that goes with a handout: it begins tonight, and the intake knows its columns. */
    private static DiaryForm tickChart(HandoutFacts facts, LanguagePack pack) {
        String patient = facts.walkIn() ? "" : facts.diary().patient().text();
        int points = facts.largeChart() ? LARGE_CHART_POINTS : CHART_POINTS;
        return new DiaryForm(patient, facts.madeOn(), CHART_NIGHTS, points, facts.brand(), pack);
    }

    /** Returns the rescue cards; the title of each stands above it. */
    private static List<Card> rescue(HandoutFacts facts, AdviceTexts texts, List<Chosen> items) {
        List<Card> cards = new ArrayList<>();
        double mm = facts.pictured() ? LEADING_MM : cardMm(facts);
        for (Card card : cards(facts, texts, items, Set.of(), mm)) {
            String alone = cards.isEmpty() ? texts.titleAlone(card.id()) : "";
            cards.add(card.headed(alone.isEmpty() ? card.title() : alone).untitled());
        }
        return cards;
    }

    /** Returns what to ask first before more than one of the stretches: it stands once, above the cards. */
    private static Set<Because> shared(List<Chosen> stretches) {
        Set<Because> said = new HashSet<>();
        Set<Because> shared = new LinkedHashSet<>();
        for (Chosen item : stretches) {
            item.askFirst().stream().filter(ask -> !said.add(ask)).forEach(shared::add);
        }
        return shared;
    }

    private static List<Card> stretches(
            HandoutFacts facts, LanguagePack pack, AdviceTexts texts, List<Chosen> items, Set<Because> shared) {
        List<Card> cards = cards(facts, texts, items, shared, facts.pictured() ? EASY_MM : cardMm(facts));
        if (!cards.isEmpty()) {
            boolean weeks = SIX_WEEKS.contains(cards.get(0).id());
            cards.set(
                    0,
                    cards.get(0)
                            .headed(pack.say(weeks ? "handout.words.stretches-six-weeks" : "handout.words.stretches")));
        }
        return cards;
    }

    private static List<Card> cards(
            HandoutFacts facts, AdviceTexts texts, List<Chosen> items, Set<Because> saidAbove, double mm) {
        List<Card> cards = new ArrayList<>();
        for (Chosen item : items) {
            Card card = texts.card(item, mm, saidAbove);
            cards.add(facts.easyRead() ? card.brief() : card);
        }
        return cards;
    }

    private static List<Block> blocks(HandoutFacts facts, LanguagePack pack, AdviceTexts texts, PrintedItems items) {
        List<Block> blocks = new ArrayList<>();
        List<Chosen> fact = items.factOfTablets();
        List<String> said =
                fact.stream().flatMap(item -> texts.text(item).stream()).toList();
        for (Chosen item : items.blocks()) {
            if (fact.contains(item)) {
                continue;
            }
            Block block = texts.block(item, item.id().startsWith("OTC-") ? said : List.of());
            String heading = facts.stacked() && blocks.isEmpty() ? pack.say("handout.words.blocks") : "";
            String picture = facts.pictured() ? texts.drawing(item, LEADING_MM) : "";
            blocks.add((facts.easyRead() ? block.brief(picture) : block).headed(heading));
        }
        return blocks;
    }

    private Opening opening(
            HandoutFacts facts, LanguagePack pack, AdviceTexts texts, PrintedItems items, boolean held) {
        DiaryWords words = new DiaryWords(pack);
        Summary summary = facts.summary();
        String seen = words.seen(summary);
        List<String> tonight = items.tonight().stream().map(texts::tonight).toList();
        return new Opening(
                facts.walkIn() ? pack.say("handout.for-you") : pack.say("handout.for", Map.of("who", who(facts))),
                seen,
                words.seenMore(summary),
                held || facts.easyRead() ? "" : chart(facts, pack, seen),
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
                        facts.stacked() ? drawingMm(facts, WIDEST_CHART_MM) : DRAWING_MM),
                sentence);
    }

    /** Returns the printed width of a drawing: 60 mm beside text, growing with the print size where it stands alone. */
    private static double drawingMm(HandoutFacts facts, double widest) {
        return facts.stacked() ? Math.min(widest, DRAWING_MM * facts.fontSize() / STANDARD_SIZE) : DRAWING_MM;
    }

    /** Returns the printed width of a card's drawing. */
    private static double cardMm(HandoutFacts facts) {
        return facts.beside() ? DRAWING_MM : drawingMm(facts, WIDEST_MM);
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
}
