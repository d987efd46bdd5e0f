package org.crampkit.handout;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.crampkit.document.Brand;
import org.crampkit.handout.HandoutView.Frame;
import org.crampkit.handout.HandoutView.Words;
import org.crampkit.handout.phrase.ContentHash;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Review;

/** What frames a page: brand, sizes, headings, footer and the block about the sheet (clinical reference 5.4). */
final class Furniture {

    private static final int LEAST_SMALL = 12;
    private static final int LEAST_LARGE = 18;
    private static final int MOST_FOOT = 16;

    /** Up to this size the footer is two lines of small print; above it three, in larger print. */
    private static final int SHEET_UP_TO = 16;

    /** White above and below a page, in points: 12 mm; and the room between the text and the footer's end. */
    private static final int EDGE = 34;

    private static final int FOOT_GAP = 11;
    private static final double A4_HIGH = 841.9;
    private static final double LETTER_HIGH = 792;

    /** Width of a page on its side between its margins, in millimetres. */
    private static final int A4_WIDE = 269;

    private static final int LETTER_WIDE = 251;

    private final TemplateFiles templates;
    private final LanguagePack pack;

    Furniture(TemplateFiles templates, LanguagePack pack) {
        this.templates = templates;
        this.pack = pack;
    }

    /** Returns the height of a page between its margins, in points. */
    static double room(HandoutFacts facts) {
        double high = letter(facts) ? LETTER_HIGH : A4_HIGH;
        return high - EDGE - bottom(facts);
    }

    private static boolean letter(HandoutFacts facts) {
        return facts.brand().paper().equals("Letter");
    }

    private static int small(HandoutFacts facts) {
        return Math.max(LEAST_SMALL, Math.round(facts.fontSize() * 6 / 7f));
    }

    private static int foot(HandoutFacts facts) {
        return facts.fontSize() <= SHEET_UP_TO ? LEAST_SMALL : Math.min(small(facts), MOST_FOOT);
    }

    /** Returns the bottom margin: the footer, of two lines or in large print three, its gap, and the paper's edge. */
    private static int bottom(HandoutFacts facts) {
        int lines = facts.fontSize() <= SHEET_UP_TO ? 2 : 3;
        return EDGE + FOOT_GAP + Math.round(foot(facts) * lines * 4 / 3f);
    }

    Frame frame(HandoutFacts facts, String title, String hash, HandoutPages.Sheet sheet) {
        int body = facts.fontSize();
        Brand brand = facts.brand();
        return new Frame(
                pack.code(),
                title,
                body,
                small(facts),
                Math.max(LEAST_LARGE, Math.round(body * 9 / 7f)),
                foot(facts),
                bottom(facts),
                layout(facts, sheet) + (facts.largeChart() ? " wide" : " upright"),
                facts.stacked(),
                facts.beside(),
                facts.pictured(),
                sheet.use() == HandoutPages.Use.MEASURED,
                letter(facts) ? "letter" : "A4",
                letter(facts) ? LETTER_WIDE : A4_WIDE,
                brand.colour(),
                brand.tint(),
                logo(brand),
                brand.name(),
                brand.addressLine(),
                brand.phone(),
                footer(facts, hash),
                pageOf(),
                date(facts, facts.madeOn()),
                words());
    }

    private static String layout(HandoutFacts facts, HandoutPages.Sheet sheet) {
        if (facts.stacked()) {
            return facts.beside() ? "stacked beside" : "stacked";
        }
        String spacing = sheet.spacing() == HandoutPages.Spacing.USUAL
                ? ""
                : sheet.spacing() == HandoutPages.Spacing.TIGHT ? " tight" : " tight loose";
        return (facts.easyRead() ? "sheet easy" : "sheet") + spacing;
    }

    /** Returns "page n of m" with places for the counters. */
    private String pageOf() {
        return escaped(pack.say("handout.footer.page", Map.of("page", "\u0001", "pages", "\u0002")))
                .replace("\u0001", "<span class=\"n\"></span>")
                .replace("\u0002", "<span class=\"m\"></span>");
    }

    private Words words() {
        return new Words(
                label("blocks"),
                label("about"),
                label("diary"),
                label("why"),
                label("evidence"),
                label("food"),
                label("amount"),
                label("allergens"));
    }

    private String label(String word) {
        return pack.say("handout.words." + word);
    }

    private String footer(HandoutFacts facts, String hash) {
        Review review = pack.review();
        boolean overdue = !review.reviewBy().isBlank() && facts.madeOn().isAfter(LocalDate.parse(review.reviewBy()));
        String state = review.draft() ? "draft" : "reviewed";
        return pack.say(
                "handout.footer." + (overdue ? state + "-overdue" : state),
                Map.of(
                        "version", review.version(),
                        "review", reviewDate(facts, review),
                        "by", review.reviewedBy(),
                        "hash", hash));
    }

    /** Returns the paragraph about the sheet: what it is, versions, dates, sources, other formats. */
    String about(HandoutFacts facts) {
        Review review = pack.review();
        return String.join(
                " ",
                pack.say("handout.about.purpose"),
                pack.say("handout.about.what", Map.of("clinic", facts.brand().name())),
                pack.say(
                        "handout.about.emergency",
                        Map.of("emergency", facts.brand().emergencyNumber())),
                pack.say("handout.about.formats", Map.of("phone", facts.brand().phone())),
                pack.say(
                        "handout.about.versions",
                        Map.of(
                                "rules", ContentHash.brief(facts.flags().ruleSetVersion()),
                                "advice", ContentHash.brief(facts.plan().version()),
                                "language", pack.code() + " " + review.version(),
                                "trail", ContentHash.brief(facts.trailHead()))),
                pack.say("handout.about.sources"));
    }

    private String date(HandoutFacts facts, LocalDate day) {
        return pack.date(day, facts.brand().country());
    }

    private String reviewDate(HandoutFacts facts, Review review) {
        return review.reviewBy().isBlank()
                ? pack.say("handout.about.no-review-date")
                : date(facts, LocalDate.parse(review.reviewBy()));
    }

    private String logo(Brand brand) {
        String path = "brand/" + brand.logo();
        if (brand.logo().endsWith(".svg")) {
            String svg = templates.text(path);
            return withAlt(svg.substring(svg.indexOf("<svg")), brand.logoAlt());
        }
        String data = Base64.getEncoder().encodeToString(templates.bytes(path));
        return "<img src=\"data:image/png;base64," + data + "\" alt=\"" + escaped(brand.logoAlt()) + "\"/>";
    }

    /** Returns an {@code svg} element with a text alternative; one that it has stays. */
    static String withAlt(String svg, String alt) {
        String head = svg.substring(0, svg.indexOf('>'));
        return head.contains(" alt=") ? svg : svg.replaceFirst("<svg", "<svg alt=\"" + quoted(alt) + "\"");
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
