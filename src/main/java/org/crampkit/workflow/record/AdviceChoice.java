package org.crampkit.workflow.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampkit.advice.AdviceLibrary;
import org.crampkit.advice.Plan;
import org.crampkit.advice.Wishes;
import org.crampkit.advice.Withheld;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.care.CareNote;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Nearest;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;

/**
 * What a clinician adds to a handout or leaves out of it. What is withheld as unsafe is refused unless a reason overrides it;
 * nothing overrides a hold, and items for clinicians alone are never printed.
 *
 * @param without advice ids to leave out
 * @param with advice ids to add
 * @param reason why, empty where none is given
 * @param override why something withheld is to be printed all the same, empty where nothing is
 */
public record AdviceChoice(List<String> without, List<String> with, String reason, String override) {

    /** A handout as the program chooses it. */
    public static final AdviceChoice NONE = new AdviceChoice(List.of(), List.of(), "", "");

    /** Copies the lists; ids are in capitals. */
    public AdviceChoice {
        without =
                without.stream().map(id -> id.strip().toUpperCase(Locale.ROOT)).toList();
        with = with.stream().map(id -> id.strip().toUpperCase(Locale.ROOT)).toList();
        reason = reason.strip();
        override = override.strip();
    }

    /**
     * Plans with this choice.
     *
     * @throws RefusedException where an id is unknown or stands on both sides, self-care is held, or an item is unsafe
     */
    public Plan plan(Clinic clinic, FlagCheck.Findings found, Desk desk) {
        AdviceLibrary library = clinic.books().advice();
        check(library);
        String hold = HoldSelfCare.standing(found.notes()).map(CareNote::text).orElse("");
        Wishes wishes = new Wishes(without, with, clinic.books().brand().country(), hold);
        Plan plan = library.plan(found.diary(), found.summary(), found.report(), wishes, desk.today());
        List<Withheld> unsafe = plan.withheld().stream()
                .filter(item -> with.contains(item.id()))
                .toList();
        if (unsafe.isEmpty()) {
            return plan;
        }
        refuse(library, plan, unsafe.get(0), clinic.books().wording().staff());
        List<String> overridden = unsafe.stream().map(Withheld::id).toList();
        return library.plan(
                found.diary(), found.summary(), found.report(), wishes.overriding(overridden), desk.today());
    }

    private void check(AdviceLibrary library) {
        List<String> named = new java.util.ArrayList<>(with);
        named.addAll(without);
        for (String id : named) {
            if (!library.ids().contains(id)) {
                String nearest = Nearest.to(id, library.ids()).orElse("");
                String key = nearest.isEmpty() ? "no-advice" : "no-advice-near";
                throw new RefusedException(new Refusal.NotFound("CK-904", key, Map.of("item", id, "nearest", nearest)));
            }
        }
        with.stream().filter(without::contains).findFirst().ifPresent(id -> {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "with-and-without", Map.of("item", id)));
        });
        if (with.isEmpty() && !override.isEmpty()) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "override-alone", Map.of()));
        }
    }

    private void refuse(AdviceLibrary library, Plan plan, Withheld item, LanguagePack pack) {
        if (plan.held() != null) {
            throw refusal("CK-704", "advice-held", item, pack);
        }
        for (String id : with) {
            if (library.neverPrinted(id)) {
                throw new RefusedException(new Refusal.Unsafe("CK-705", "advice-never", Map.of("item", id)));
            }
        }
        if (override.isEmpty()) {
            throw refusal("CK-705", "advice-unsafe", item, pack);
        }
    }

    private static RefusedException refusal(String code, String key, Withheld item, LanguagePack pack) {
        String because = item.because().stream()
                .map(reason -> pack.say(reason.key(), reason.arguments()))
                .distinct()
                .collect(Collectors.joining(" "));
        return new RefusedException(new Refusal.Unsafe(code, key, Map.of("item", item.id(), "because", because)));
    }

    /** Records the choice that a handout was made with. */
    public void record(Clinic clinic, PatientKey patient, Plan plan, Desk desk) {
        Instant now = clinic.clock().instant();
        List<String> unsafe = plan.overridden().stream().map(Withheld::id).toList();
        for (String id : without) {
            note(clinic, new CareNote(patient, CareNote.Kind.WITHOUT, id, desk.today(), now, desk.by(), reason));
        }
        for (String id : with) {
            boolean over = unsafe.contains(id);
            CareNote.Kind kind = over ? CareNote.Kind.OVERRIDE : CareNote.Kind.WITH;
            note(clinic, new CareNote(patient, kind, id, desk.today(), now, desk.by(), over ? override : reason));
        }
    }

    private static void note(Clinic clinic, CareNote note) {
        clinic.ledger().careNotes().add(note);
    }

    /** Returns what the trail says of the choice: ids, and the reason of an override. */
    public Map<String, String> details(Plan plan) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "without", String.join(" ", without));
        put(details, "with", String.join(" ", with));
        put(details, "reason", without.isEmpty() && with.isEmpty() ? "" : reason);
        String unsafe = plan.overridden().stream().map(Withheld::id).collect(Collectors.joining(" "));
        put(details, "override", unsafe);
        put(details, "overrideReason", unsafe.isEmpty() ? "" : override);
        return details;
    }

    private static void put(Map<String, String> details, String name, String value) {
        if (!value.isEmpty()) {
            details.put(name, value);
        }
    }
}
