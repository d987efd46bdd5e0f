package org.crampkit.handout.copy;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.document.Brand;
import org.crampkit.document.Page;
import org.crampkit.handout.Handout;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.handout.HandoutFacts.Bearer;
import org.crampkit.handout.phrase.ContentHash;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;

/** Composes the page that the clinic keeps of a handout: teach-back prompts and reasons, which the patient's sheet has not. */
public final class ClinicCopy {

    private final Wording wording;
    private final Template template;

    /** Reads the page template of {@code templates/copy}. */
    public ClinicCopy(TemplateFiles templates, Wording wording) {
        this.wording = wording;
        this.template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new java.io.StringReader(templates.text(name)))
                .compile(templates.text("copy/copy.xhtml"));
    }

    /**
     * Composes the page.
     *
     * @param facts what the handout was made from
     * @param handout the handout
     * @param pages how many pages it has
     */
    public Page page(HandoutFacts facts, Handout handout, int pages) {
        LanguagePack staff = wording.staff().in(facts.brand().country());
        boolean walkIn = facts.bearer() == Bearer.WALK_IN;
        String patient = facts.diary().patient().text();
        String held = handout.heldSentence();
        View view = new View(
                staff.code(),
                facts.brand(),
                facts.brand().paper().toLowerCase(Locale.ROOT),
                staff.say("copy.title"),
                walkIn ? staff.say("copy.walk-in") : staff.say("copy.patient", Map.of("patient", patient)),
                made(facts, handout, pages, staff),
                staff.say("copy.note"),
                headings(staff),
                staff.say("copy.teach-back"),
                prompts(facts, held != null, staff),
                walkIn ? "" : staff.say("copy.record", Map.of("patient", patient)),
                held == null ? "" : held,
                lists(facts, handout, staff),
                handout.offered().stream().map(Handout.Line::id).collect(Collectors.joining(", ")),
                staff.say("copy.given"));
        String xhtml = template.execute(view);
        String hash = ContentHash.of(view);
        return new Page(xhtml, view.title(), staff.code(), facts.brand().name(), facts.madeOn(), hash);
    }

    private static String made(HandoutFacts facts, Handout handout, int pages, LanguagePack staff) {
        return staff.say(
                "copy.made",
                Map.of(
                        "date", staff.date(facts.madeOn()),
                        "hash", ContentHash.brief(handout.contentHash()),
                        "language", facts.language(),
                        "size", facts.fontSize(),
                        "pages", pages));
    }

    private static Map<String, String> headings(LanguagePack staff) {
        return Map.of(
                "teach-back", staff.say("copy.headings.teach-back"),
                "held", staff.say("copy.headings.held"),
                "offered", staff.say("copy.headings.offered"),
                "given", staff.say("copy.headings.given"));
    }

    /** Returns three prompts, in the language of staff and of the sheet (clinical reference 5.2). */
    private List<Prompt> prompts(HandoutFacts facts, boolean held, LanguagePack staff) {
        LanguagePack own = wording.pack(facts.language());
        Map<String, String> numbers = Map.of("emergency", facts.brand().emergencyNumber());
        return Stream.of(held ? "now" : "tonight", held ? "help" : "cramp", held ? "questions" : "help")
                .map("handout.teach-back."::concat)
                .map(key -> new Prompt(
                        staff.say(key, numbers),
                        own.code().equals(staff.code()) ? "" : own.say(key, numbers),
                        own.code(),
                        staff.say("copy.said"),
                        staff.say("copy.again")))
                .toList();
    }

    private static List<Section> lists(HandoutFacts facts, Handout handout, LanguagePack staff) {
        return Stream.of(
                        section("chosen", handout.chosen(), facts.language(), staff),
                        section("withheld", handout.withheld(), staff.code(), staff))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Section section(String name, List<Handout.Line> lines, String language, LanguagePack staff) {
        return new Section(
                staff.say("copy.headings." + name),
                lines.stream()
                        .map(line -> new Item(
                                line.id(),
                                language,
                                line.because(),
                                line.askFirst() ? staff.say("copy.ask-first") : ""))
                        .toList());
    }

    /** What the page template prints. */
    record View(
            String language,
            Brand brand,
            String paper,
            String title,
            String who,
            String made,
            String note,
            Map<String, String> heading,
            String teachBack,
            List<Prompt> prompts,
            String record,
            String held,
            List<Section> lists,
            String offered,
            String given) {

        String footer() {
            return brand.name() + " · " + made;
        }
    }

    /** A question to the patient. */
    record Prompt(String staff, String patient, String patientLanguage, String said, String again) {}

    /** A list of advice items. */
    record Section(String heading, List<Item> lines) {}

    /** One advice item with its reason. */
    record Item(String id, String language, String because, String ask) {}
}
