package org.crampkit.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampkit.advice.Because;
import org.crampkit.advice.Chosen;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Withheld;
import org.crampkit.document.Page;
import org.crampkit.document.PdfRenderer;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Composes one patient's handout from facts; a pure function of them. */
public final class HandoutComposer {

    /** Items that are tried for the room left after the first that does not fit. */
    private static final int LATER_TRIES = 3;

    private final Wording wording;
    private final PdfRenderer renderer;
    private final Drawings drawings;
    private final HandoutPages pages;

    /** Reads the page templates of {@code templates/handout}. */
    public HandoutComposer(TemplateFiles templates, Wording wording) {
        this(templates, wording, new PdfRenderer(templates));
    }

    /** Reads the page templates; measures pages with a renderer that is there already. */
    public HandoutComposer(TemplateFiles templates, Wording wording, PdfRenderer renderer) {
        this.wording = wording;
        this.renderer = renderer;
        this.drawings = new Drawings(templates, wording);
        this.pages = new HandoutPages(templates, drawings);
    }

    /**
     * Composes. What does not fit into the pages of its print size is left out, the least important first, and named in
     * {@link Handout#offered}; help lines, the first rescue card and the first stretch always stay.
     */
    public Handout compose(HandoutFacts facts) {
        LanguagePack pack = wording.pack(facts.language()).in(facts.brand().country());
        boolean held = facts.plan().held() != null || facts.flags().holdsSelfCare();
        Plan plan = facts.plan();
        PrintedItems all = PrintedItems.of(held ? List.of() : plan.chosen(), plan.wished());
        PrintedItems wanted = facts.easyRead() ? all.few() : all;
        HandoutPages.Sheet sheet = sheet(facts, pack, wanted, held);
        PrintedItems fitting = fitting(facts, pack, wanted, sheet);
        Page made = pages.page(facts, pack, fitting, sheet.withChart());
        List<Chosen> leftOut = all.inTurn().stream()
                .filter(item -> !fitting.all().contains(item))
                .toList();
        return handout(facts, pack, made, held, fitting, leftOut);
    }

    /** Returns the spacing: tight where page one would not hold all help lines (or a held sheet its page) otherwise. */
    private HandoutPages.Sheet sheet(HandoutFacts facts, LanguagePack pack, PrintedItems wanted, boolean held) {
        HandoutPages.Sheet first = new HandoutPages.Sheet(held, false, !held, false);
        boolean tight = !facts.stacked() && renderer.pages(pages.measured(facts, pack, wanted.core(), first)) > 1;
        return new HandoutPages.Sheet(held, tight, false, false);
    }

    private PrintedItems fitting(HandoutFacts facts, LanguagePack pack, PrintedItems wanted, HandoutPages.Sheet sheet) {
        PageBudget budget = PageBudget.of(facts);
        if (sheet.held() || renderer.pages(pages.measured(facts, pack, wanted, sheet)) <= budget.pages()) {
            return wanted;
        }
        Predicate<List<Chosen>> fits =
                items -> renderer.pages(pages.measured(facts, pack, wanted.among(items), sheet)) <= budget.pages();
        List<Chosen> turns = wanted.inTurn();
        List<Chosen> kept = new ArrayList<>(
                turns.subList(0, firstThatFit(turns, wanted.core().all().size(), fits)));
        List<Chosen> later = turns.subList(Math.min(turns.size(), kept.size() + 1), turns.size());
        for (Chosen next : later.subList(0, Math.min(LATER_TRIES, later.size()))) {
            kept.add(next);
            if (!fits.test(kept)) {
                kept.remove(next);
            }
        }
        return wanted.among(kept);
    }

    /** Returns how many of the items in turn fit together, by halves; never less than the core, never all. */
    private static int firstThatFit(List<Chosen> turns, int core, Predicate<List<Chosen>> fits) {
        int low = core;
        int high = Math.max(core, turns.size() - 1);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(turns.subList(0, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
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
