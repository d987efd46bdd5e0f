package org.crampkit.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crampkit.document.Brand;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.Tier;
import org.crampkit.handout.HandoutView.Band;
import org.crampkit.handout.HandoutView.Held;
import org.crampkit.handout.HandoutView.Help;
import org.crampkit.handout.phrase.SymptomWords;
import org.crampkit.wording.LanguagePack;
import org.jspecify.annotations.Nullable;

/** When to seek help: three bands that are always printed, and what stands first while self-care is held. */
final class SeekHelp {

    /** The ids of the bands, in order of urgency. */
    static final List<String> IDS = List.of("SEE-E", "SEE-S", "SEE-U");

    private static final int MOST_REASONS = 5;
    private static final int MOST_QUOTES = 4;

    private final LanguagePack pack;
    private final Brand brand;
    private final SymptomWords symptoms;

    SeekHelp(LanguagePack pack, Brand brand) {
        this.pack = pack;
        this.brand = brand;
        this.symptoms = new SymptomWords(pack);
    }

    Help bands() {
        return new Help(Stream.of("E", "S", "U").map(this::band).toList());
    }

    /** Returns the bands that follow the opening of a held page: those that it does not hold itself. */
    Help bandsAfter(Held held) {
        return new Help(bands().bands().stream()
                .filter(band -> !band.tier().equals(held.tier()))
                .toList());
    }

    private Band band(String tier) {
        List<String> lines = new ArrayList<>();
        for (int n = 1; pack.has("handout.help." + tier + ".lines." + n); n++) {
            lines.add(say(tier + ".lines." + n));
        }
        int half = (lines.size() + 1) / 2;
        return new Band(
                tier,
                say(tier + ".heading"),
                say(tier + ".number"),
                lines.subList(0, half),
                lines.subList(half, lines.size()));
    }

    private String say(String key) {
        return pack.say("handout.help." + key, numbers());
    }

    private Map<String, String> numbers() {
        return Map.of(
                "emergency", brand.emergencyNumber(),
                "phone", brand.phone(),
                "closed", brand.outOfHoursPhone(),
                "poison", brand.poisonCentre());
    }

    /** Returns the page's opening while self-care is held: the most urgent thing to do, why, and the words behind it. */
    Held held(FlagReport flags) {
        Tier tier = urgentTier(flags);
        String name = tier == null ? "H" : tier.name();
        boolean urgent = tier != null;
        return new Held(
                name,
                pack.say("handout.held." + name + ".heading"),
                pack.say("handout.held." + name + ".number", numbers()),
                reasons(flags, tier),
                written(flags),
                pack.say("handout.held." + name + ".then", numbers()),
                urgent ? band(name).left() : List.of(),
                urgent ? band(name).right() : List.of());
    }

    private static @Nullable Tier urgentTier(FlagReport flags) {
        Set<Tier> open = new LinkedHashSet<>();
        urgent(flags).forEach(flag -> open.add(flag.tier()));
        flags.possible().stream()
                .filter(hit -> hit.tier().holdsSelfCare() && hit.status() == FlagStatus.OPEN)
                .forEach(hit -> open.add(hit.tier()));
        return open.contains(Tier.E) ? Tier.E : open.contains(Tier.S) ? Tier.S : null;
    }

    private static List<Flag> urgent(FlagReport flags) {
        return flags.flags().stream()
                .filter(flag -> flag.tier().holdsSelfCare() && flag.status() != FlagStatus.CLEARED)
                .toList();
    }

    /** Returns what to do for the flags of the highest tier; those of a lower one stand in its band. */
    private List<String> reasons(FlagReport flags, @Nullable Tier tier) {
        Set<String> ids = new LinkedHashSet<>();
        urgent(flags).stream().filter(flag -> flag.tier() == tier).forEach(flag -> ids.add(flag.id()));
        flags.possible().stream()
                .filter(hit -> hit.tier() == tier && hit.status() == FlagStatus.OPEN)
                .forEach(hit -> ids.add(hit.id()));
        return ids.stream()
                .map(id -> seekKey(id, tier))
                .filter(pack::has)
                .limit(MOST_REASONS)
                .map(key -> pack.say(key, numbers()))
                .toList();
    }

    /** Returns the key of a rule's sentence for a tier, where it says something else there. */
    private String seekKey(String rule, @Nullable Tier tier) {
        String own = "flags.rules." + rule + ".seek-" + tier;
        return pack.has(own) ? own : "flags.rules." + rule + ".seek";
    }

    private List<String> written(FlagReport flags) {
        Set<String> lines = new LinkedHashSet<>();
        for (Flag flag : urgent(flags)) {
            for (Evidence evidence : flag.evidence()) {
                if (evidence.night() != null && evidence.field().equals("symptoms")) {
                    lines.add(pack.say(
                            "handout.held.wrote",
                            Map.of(
                                    "words", symptoms.words(evidence.value()),
                                    "night", pack.date(evidence.night(), brand.country()))));
                }
            }
        }
        return lines.stream().limit(MOST_QUOTES).toList();
    }
}
