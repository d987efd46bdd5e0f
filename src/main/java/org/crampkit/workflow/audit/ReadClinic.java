package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.audit.count.PatientFacts;
import org.crampkit.audit.count.PatientFacts.Given;
import org.crampkit.audit.count.PatientFacts.MedicineList;
import org.crampkit.audit.count.PatientFacts.Noted;
import org.crampkit.audit.count.PatientFacts.Raised;
import org.crampkit.diary.Diary;
import org.crampkit.diary.code.Answer;
import org.crampkit.flags.Tier;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.medicines.MedicineReading;
import org.crampkit.store.care.CareNote;
import org.crampkit.store.census.Census;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ahead.ReadAhead;
import org.jspecify.annotations.Nullable;

/** Reads the store one patient at a time, so that memory does not grow with the nights. */
final class ReadClinic {

    private final Clinic clinic;

    ReadClinic(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Gives every patient, in key order, and how many there are; the store is read ahead of what is counted. */
    void each(ObjIntConsumer<PatientFacts> taker) {
        LocalDate validTo = validTo();
        ReadAhead.<One>each(
                reading -> clinic.ledger().census().each((counted, all) -> reading.accept(new One(counted, all))),
                one -> taker.accept(facts(one.counted, validTo), one.all));
    }

    private PatientFacts facts(Census.Counted counted, LocalDate validTo) {
        Diary diary = counted.diary();
        MedicineReading medicines =
                clinic.books().medicines().read(diary.profile().medicines());
        return new PatientFacts(
                diary,
                raised(counted.raised()),
                given(counted.given()),
                noted(counted.noted()),
                linked(medicines),
                list(medicines),
                quinine(medicines),
                validTo);
    }

    private LocalDate validTo() {
        String date = clinic.books().wording().staff().review().reviewBy();
        return date.isBlank() ? LocalDate.MAX : LocalDate.parse(date);
    }

    /** Returns the classes linked with cramps that the patient's list names. */
    private static Set<String> linked(MedicineReading medicines) {
        return medicines.hits().stream()
                .filter(hit -> !hit.signal().isEmpty() || hit.medicineClass().equals("QUININE"))
                .map(MedicineHit::medicineClass)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static MedicineList list(MedicineReading medicines) {
        if (medicines.listed() != Answer.YES) {
            return MedicineList.UNKNOWN;
        }
        return medicines.unmatched().isEmpty() ? MedicineList.READ : MedicineList.UNREAD_PARTS;
    }

    private static @Nullable LocalDate quinine(MedicineReading medicines) {
        return medicines.hits().stream()
                .filter(hit -> hit.medicineClass().equals("QUININE"))
                .map(MedicineHit::started)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Noted> noted(List<Census.Noted> notes) {
        return notes.stream()
                .map(note -> new Noted(kind(note.kind()), note.subject(), note.on()))
                .filter(note -> !note.kind().isEmpty())
                .toList();
    }

    private static String kind(String kind) {
        return switch (CareNote.Kind.valueOf(kind.toUpperCase(Locale.ROOT))) {
            case REVIEW, CLEAR -> "review";
            case NOTE -> "note";
            case OVERRIDE -> "override";
            case HOLD, RELEASE, PLAN, WITH, WITHOUT -> "";
        };
    }

    private static List<Raised> raised(List<Census.Raised> flags) {
        return flags.stream()
                .map(flag -> new Raised(flag.rule(), Tier.valueOf(flag.tier()), flag.on()))
                .toList();
    }

    private static List<Given> given(List<Census.Given> handouts) {
        return handouts.stream()
                .map(line -> new Given(
                        line.on(),
                        line.language(),
                        line.fontSize(),
                        line.held(),
                        Stream.of(line.items().split(" "))
                                .filter(item -> !item.isEmpty())
                                .toList()))
                .toList();
    }

    /** A patient, and how many there are in all. */
    private record One(Census.Counted counted, int all) {}
}
