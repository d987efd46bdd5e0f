package org.crampkit.handout.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.handout.chart.BodyOutline;
import org.crampkit.handout.chart.HourProfile;
import org.crampkit.handout.chart.NightStrip;
import org.crampkit.handout.report.Report.Section;
import org.crampkit.handout.report.ReportFacts.Given;
import org.crampkit.handout.report.ReportFacts.Medicine;
import org.crampkit.summary.Change;
import org.crampkit.summary.Comparison;
import org.crampkit.summary.Rate;
import org.crampkit.summary.Spread;
import org.crampkit.summary.Summary;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** The parts of a report other than flags; each says itself when its data are too few. */
final class ReportSections {

    private static final double STRIP_MM = 76;
    private static final double HOURS_MM = 92;
    private static final double BODY_MM = 60;

    private final ReportFacts facts;
    private final ReportWords words;
    private final LanguagePack pack;
    private final String colour;

    ReportSections(ReportFacts facts, ReportWords words, LanguagePack pack) {
        this.facts = facts;
        this.words = words;
        this.pack = pack;
        this.colour = facts.brand().colour();
    }

    /** Returns what stands before the flags: calendar, hours and spread. */
    List<Section> nights() {
        return List.of(calendar(), hours(), spread());
    }

    /** Returns what stands after the flags: body, medicines, the change since the last visit and what was given. */
    List<Section> rest() {
        return List.of(body(), medicines(), change(), given());
    }

    private Section calendar() {
        Period period = facts.summary().period();
        if (period == null) {
            return tooFew("calendar");
        }
        String svg = NightStrip.svg(facts.diary().nightsIn(period), period, pack, colour, STRIP_MM);
        return drawn("calendar", svg, List.of());
    }

    private Section hours() {
        List<Integer> hours = facts.summary().onsetHours();
        if (hours.stream().allMatch(count -> count == 0)) {
            return tooFew("hours");
        }
        return drawn("hours", HourProfile.svg(hours, pack, colour, HOURS_MM), List.of());
    }

    private Section spread() {
        Summary summary = facts.summary();
        List<String> lines = new ArrayList<>();
        spread(lines, "pain", summary.pain());
        Rate severe = summary.severeShare();
        if (severe != null) {
            lines.add(words.say("severe", "events", severe.events(), "recorded", severe.recorded()));
        }
        spread(lines, "minutes", summary.durationMin());
        if (summary.durationMin() != null) {
            lines.add(words.say("over-ten", "n", summary.overTenMinutes()));
        }
        spread(lines, "sleep", summary.sleepDisturbance());
        return lines.isEmpty() ? tooFew("spread") : plain("spread", lines);
    }

    private void spread(List<String> lines, String key, @Nullable Spread value) {
        if (value == null) {
            return;
        }
        lines.add(words.say(
                "distribution",
                "what",
                words.say("figures." + key),
                "median",
                words.number(value.median()),
                "range",
                words.range(value)));
    }

    private Section body() {
        Map<BodySite, Integer> sites = facts.summary().sites();
        if (sites.keySet().stream().allMatch(BodySite.UNKNOWN::equals)) {
            return tooFew("body");
        }
        Map<BodySite, Integer> ordered = new EnumMap<>(sites);
        Map<Side, Integer> sides = new EnumMap<>(Side.class);
        sides.putAll(facts.summary().sides());
        String said = words.say(
                "body-text",
                "sites",
                ordered.entrySet().stream()
                        .map(site -> words.say("sites." + word(site.getKey())) + " " + site.getValue())
                        .collect(Collectors.joining(", ")),
                "sides",
                sides.entrySet().stream()
                        .map(side -> words.say("sides." + word(side.getKey())) + " " + side.getValue())
                        .collect(Collectors.joining(", ")));
        String svg = BodyOutline.svg(sites, sides, said, words.say("seen-from-behind"), colour, BODY_MM);
        return new Section("body", words.say("headings.body"), svg, said, List.of());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Section medicines() {
        List<String> lines = new ArrayList<>();
        for (Medicine medicine : facts.medicines()) {
            String started = medicine.started() == null
                    ? ""
                    : words.say("medicines.started", "date", words.date(medicine.started()));
            String signal = medicine.signal().isEmpty() ? "none" : medicine.signal();
            lines.add(words.say("medicines." + signal, "name", medicine.name(), "started", started));
        }
        if (!facts.unmatched().isEmpty()) {
            lines.add(words.say("medicines.unmatched", "words", String.join(", ", facts.unmatched())));
        }
        if (!facts.notTaken().isEmpty()) {
            lines.add(words.say("medicines.not-taken", "words", String.join(", ", facts.notTaken())));
        }
        if (lines.isEmpty()) {
            lines.add(words.say(
                    facts.diary().profile().medicines() == null ? "medicines.nothing" : "medicines.no-medicine"));
        } else {
            lines.add(words.say("medicines.rule"));
        }
        return plain("medicines", lines);
    }

    private Section change() {
        Given given = facts.lastGiven();
        if (given == null) {
            return plain("change", List.of(words.say("change.no-visit")));
        }
        Optional<Change> change = Comparison.around(facts.diary(), null, given.on());
        if (change.isEmpty()) {
            return plain("change", List.of(words.say("change.no-nights", "date", words.date(given.on()))));
        }
        Change found = change.get();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("change." + found.label(), "date", words.date(given.on())));
        Rate before = found.rateBefore();
        Rate after = found.rateAfter();
        if (before != null && after != null) {
            lines.add(words.say(
                    "change.rates",
                    "before",
                    words.number(before.value()),
                    "after",
                    words.number(after.value()),
                    "recordedBefore",
                    before.recorded(),
                    "recordedAfter",
                    after.recorded()));
        }
        ratio(lines, found);
        return plain("change", lines);
    }

    private void ratio(List<String> lines, Change found) {
        Double ratio = found.rateRatio();
        Double low = found.low();
        Double high = found.high();
        if (ratio != null && low != null && high != null) {
            lines.add(words.say(
                    "change.ratio", "ratio", words.ratio(ratio), "low", words.ratio(low), "high", words.ratio(high)));
        }
        if (!found.label().equals("NOT_ENOUGH_NIGHTS") && !found.conclusive()) {
            lines.add(words.say("change.chance"));
        }
    }

    private Section given() {
        Given given = facts.lastGiven();
        if (given == null) {
            return plain("given", List.of(words.say("given.nothing")));
        }
        String key = given.held() ? "given.held" : "given.items";
        return plain(
                "given",
                List.of(words.say(
                        key,
                        "date",
                        words.date(given.on()),
                        "language",
                        given.language(),
                        "size",
                        given.fontSize(),
                        "items",
                        given.items().stream().map(words::item).collect(Collectors.joining(", ")))));
    }

    private Section tooFew(String id) {
        return plain(id, List.of(words.say("too-few-for." + id)));
    }

    private Section plain(String id, List<String> lines) {
        return new Section(id, words.say("headings." + id), "", "", lines);
    }

    private Section drawn(String id, String svg, List<String> lines) {
        int start = svg.indexOf(" alt=\"") + 6;
        String said = svg.substring(start, svg.indexOf('"', start))
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return new Section(id, words.say("headings." + id), svg, said, lines);
    }
}
