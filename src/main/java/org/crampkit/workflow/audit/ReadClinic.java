package org.crampkit.workflow.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.flags.Tier;
import org.crampkit.medicines.MedicineHit;
import org.crampkit.medicines.MedicineReading;
import org.crampkit.store.care.CareNote;
import org.crampkit.workflow.Clinic;
import org.jspecify.annotations.Nullable;

/** Reads the store one patient at a time, so that memory does not grow with the nights. */
final class ReadClinic {

    private final Clinic clinic;

    ReadClinic(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Gives every patient, in key order, and how many there are. */
    void each(ObjIntConsumer<PatientFacts> taker) {
        Map<PatientKey, List<Raised>> flags = raised();
        Map<PatientKey, List<Given>> handouts = given();
        Map<PatientKey, List<Noted>> notes = noted();
        LocalDate validTo = validTo();
        clinic.ledger().diaries().eachCoded((diary, all) -> {
            PatientKey key = diary.patient();
            MedicineReading medicines =
                    clinic.books().medicines().read(diary.profile().medicines());
            taker.accept(
                    new PatientFacts(
                            diary,
                            flags.getOrDefault(key, List.of()),
                            handouts.getOrDefault(key, List.of()),
                            notes.getOrDefault(key, List.of()),
                            linked(medicines),
                            list(medicines),
                            quinine(medicines),
                            validTo),
                    all);
        });
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

    private Map<PatientKey, List<Noted>> noted() {
        Map<PatientKey, List<Noted>> all = new HashMap<>();
        for (CareNote note : clinic.ledger().careNotes().all()) {
            String kind = kind(note.kind());
            if (!kind.isEmpty()) {
                all.computeIfAbsent(note.patient(), key -> new ArrayList<>())
                        .add(new Noted(kind, note.subject(), note.on()));
            }
        }
        return all;
    }

    private static String kind(CareNote.Kind kind) {
        return switch (kind) {
            case REVIEW, CLEAR -> "review";
            case NOTE -> "note";
            case OVERRIDE -> "override";
            case HOLD, RELEASE, PLAN, WITH, WITHOUT -> "";
        };
    }

    private Map<PatientKey, List<Raised>> raised() {
        Map<PatientKey, List<Raised>> all = new HashMap<>();
        clinic.ledger().records().raisedFlags().forEach(flag -> all.computeIfAbsent(
                        flag.patient(), key -> new ArrayList<>())
                .add(new Raised(flag.rule(), Tier.valueOf(flag.tier()), flag.on())));
        return all;
    }

    private Map<PatientKey, List<Given>> given() {
        Map<PatientKey, List<Given>> all = new HashMap<>();
        clinic.ledger().records().handouts().forEach(line -> all.computeIfAbsent(
                        line.patient(), key -> new ArrayList<>())
                .add(new Given(
                        line.on(),
                        line.language(),
                        line.fontSize(),
                        line.held(),
                        Stream.of(line.items().split(" "))
                                .filter(item -> !item.isEmpty())
                                .toList())));
        return all;
    }
}
