package org.crampkit.flags.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.crampkit.flags.Evidence;

/** What one diary and profile tell, indexed for the rules. Flags look at every stored night. */
public final class Facts {

    private final Diary diary;
    private final Medicines medicines;
    private final LocalDate today;
    private final List<Night> recorded;
    private final List<Span> spans;
    private final List<CrampFact> cramps;
    private final Map<Symptom, List<SymptomFact>> present = new EnumMap<>(Symptom.class);
    private final Map<Symptom, Set<LocalDate>> denied;
    private final Map<Symptom, Set<LocalDate>> told = new EnumMap<>(Symptom.class);
    private final Optional<LocalDate> latestNight;
    private final List<Mention> mentions;
    private final Set<Evidence> fromText = Collections.newSetFromMap(new IdentityHashMap<>());

    private Facts(Diary diary, Medicines medicines, LocalDate today) {
        this.diary = diary;
        this.medicines = medicines;
        this.today = today;
        this.mentions = List.of();
        this.cramps = new ArrayList<>();
        this.denied = new EnumMap<>(Symptom.class);
        List<Night> known = new ArrayList<>(diary.nights().size());
        LocalDate latest = null;
        for (Night night : diary.nights()) {
            boolean spoken = index(night);
            if (night.recorded()) {
                known.add(night);
            }
            latest = spoken || night.recorded() ? night.date() : latest;
        }
        this.latestNight = Optional.ofNullable(latest);
        this.recorded = Collections.unmodifiableList(known);
        this.spans = Span.of(recorded);
        denied.forEach((symptom, nights) -> toldOn(symptom).addAll(nights));
        present.forEach((symptom, facts) -> facts.forEach(this::tell));
    }

    private Facts(Facts columns, List<Mention> mentions) {
        this.diary = columns.diary;
        this.medicines = columns.medicines;
        this.today = columns.today;
        this.recorded = columns.recorded;
        this.spans = columns.spans;
        this.cramps = columns.cramps;
        this.denied = columns.denied;
        this.latestNight = columns.latestNight;
        this.mentions = List.copyOf(mentions);
        columns.present.forEach((symptom, facts) -> present.put(symptom, new ArrayList<>(facts)));
        columns.told.forEach((symptom, nights) -> told.put(symptom, new HashSet<>(nights)));
        mentions.forEach(this::index);
    }

    private void tell(SymptomFact fact) {
        if (fact.night() != null) {
            toldOn(fact.report().symptom()).add(fact.night());
        }
    }

    private Set<LocalDate> toldOn(Symptom symptom) {
        return told.computeIfAbsent(symptom, key -> new HashSet<>());
    }

    /** Indexes what the columns of a diary and the profile tell. */
    public static Facts of(Diary diary, Medicines medicines, LocalDate today) {
        return new Facts(diary, medicines, today);
    }

    /** Returns these facts and the words found in free text, taken as if they were symptoms reported. */
    public Facts with(List<Mention> found) {
        return new Facts(this, found);
    }

    /** Returns whether the night has a word on any symptom. */
    private boolean index(Night night) {
        int described = 0;
        boolean spoken = false;
        for (Entry entry : night.entries()) {
            Cramp cramp = entry.cramp();
            if (cramp != null) {
                described++;
                cramps.add(new CrampFact(night.date(), cramp, entry));
            }
            for (SymptomReport report : entry.symptoms()) {
                index(night.date(), entry, report);
                spoken = true;
            }
        }
        for (int more = described; more < night.episodes(); more++) {
            cramps.add(new CrampFact(night.date(), Cramp.UNDESCRIBED, countingRow(night)));
        }
        return spoken;
    }

    private static Entry countingRow(Night night) {
        return night.entries().stream()
                .filter(entry -> entry.count() != null)
                .findFirst()
                .orElse(night.entries().get(0));
    }

    private void index(LocalDate night, Entry entry, SymptomReport report) {
        if (report.answer() == Answer.NO) {
            denied.computeIfAbsent(report.symptom(), key -> new HashSet<>()).add(night);
        } else if (report.answer() == Answer.YES) {
            Cramp cramp = entry.cramp();
            Side side = report.side() == Side.UNKNOWN && cramp != null ? cramp.side() : report.side();
            BodySite site = cramp == null ? BodySite.UNKNOWN : cramp.site();
            Evidence evidence = evidence(entry, "symptoms", report.symptom().word());
            present.computeIfAbsent(report.symptom(), key -> new ArrayList<>())
                    .add(new SymptomFact(night, report, side, site, evidence, false));
        }
    }

    private void index(Mention mention) {
        for (Symptom symptom : Symptom.values()) {
            if (symptom.word().equals(mention.list())) {
                SymptomReport report =
                        new SymptomReport(symptom, Answer.YES, mention.side(), null, mention.sudden(), mention.worse());
                SymptomFact fact = new SymptomFact(
                        mention.night(), report, mention.side(), BodySite.UNKNOWN, evidence(mention), true);
                present.computeIfAbsent(symptom, key -> new ArrayList<>()).add(fact);
                tell(fact);
            }
        }
    }

    /** Returns what stands in a contract column of a row, or the given word where it has no such cell. */
    public static Evidence evidence(Entry entry, String field, String word) {
        String written = entry.origin().wordsOf(field);
        return new Evidence(
                entry.night(),
                field,
                written == null ? word : written,
                entry.origin().cellOf(field));
    }

    /** Returns the words of a mention as evidence, remembered as coming from free text. */
    public Evidence evidence(Mention mention) {
        Evidence evidence = new Evidence(mention.night(), mention.field(), mention.quote(), mention.source());
        fromText.add(evidence);
        return evidence;
    }

    /** Returns whether a piece of evidence was found in free text. */
    public boolean fromText(Evidence evidence) {
        return fromText.contains(evidence);
    }

    /** Returns the whole diary. */
    public Diary diary() {
        return diary;
    }

    /** Returns the day the diary is checked for. */
    public LocalDate today() {
        return today;
    }

    /** Returns the medicines. */
    public Medicines medicines() {
        return medicines;
    }

    /** Returns the nights with a known status, in order. */
    public List<Night> recorded() {
        return recorded;
    }

    /** Returns the runs of recorded nights, oldest first. */
    public List<Span> spans() {
        return spans;
    }

    /** Returns every cramp; those of which only the number is known are undescribed. */
    public List<CrampFact> cramps() {
        return Collections.unmodifiableList(cramps);
    }

    /** Returns the reports that a symptom is present. */
    public List<SymptomFact> present(Symptom symptom) {
        return present.getOrDefault(symptom, List.of());
    }

    /** Returns whether one of these symptoms is present on any night. */
    public boolean anyPresent(List<Symptom> symptoms) {
        return anyIn(present, symptoms);
    }

    /** Returns whether one of these symptoms is reported or denied on any night. */
    public boolean anyTold(List<Symptom> symptoms) {
        return anyIn(told, symptoms) || anyIn(present, symptoms);
    }

    private static boolean anyIn(Map<Symptom, ?> known, List<Symptom> symptoms) {
        if (known.isEmpty()) {
            return false;
        }
        for (Symptom symptom : symptoms) {
            if (known.containsKey(symptom)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the nights on which a symptom was explicitly denied. */
    public Set<LocalDate> denied(Symptom symptom) {
        return denied.getOrDefault(symptom, Set.of());
    }

    /** Returns the nights on which a symptom was reported or denied. */
    public Set<LocalDate> told(Symptom symptom) {
        return told.getOrDefault(symptom, Set.of());
    }

    /** Returns the latest night with a known status or a word on any symptom. */
    public Optional<LocalDate> latestNight() {
        return latestNight;
    }

    /** Returns the words found for a list; empty while free text is not looked at. */
    public List<Mention> mentions(String list) {
        return mentions.isEmpty()
                ? mentions
                : mentions.stream()
                        .filter(mention -> mention.list().equals(list))
                        .toList();
    }
}
