package org.crampkit.workflow.checkup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.checkup.Finding.Check;
import org.springframework.stereotype.Component;

/** Checks this installation, and changes nothing: what is faulty is named with its place and its cure. */
@Component
public final class Checkup {

    private final Clinic clinic;

    /** Checks one clinic. */
    public Checkup(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Runs every check. */
    public Health check(Desk desk) {
        Map<Check, Consumer<Findings>> checks = new EnumMap<>(Check.class);
        checks.put(Check.FILES, found -> OwnFiles.check(clinic.books().templates(), found));
        checks.put(Check.BOOKS, found -> BookCheck.check(clinic.books(), found));
        checks.put(Check.LANGUAGES, found -> LanguageCheck.check(clinic.books(), desk.today(), found));
        checks.put(Check.READING, found -> ReadingCheck.check(clinic.books(), found));
        checks.put(Check.BRAND, found -> found.reading("brand/brand.yaml", clinic.books()::brand));
        checks.put(Check.PRINT, found -> TrialPrint.check(clinic.books(), desk.today(), found));
        checks.put(Check.STORE, found -> StoreCheck.check(clinic, found));
        checks.put(Check.BACKUP, found -> BackupCheck.check(clinic, found));
        List<Finding> all = new ArrayList<>();
        checks.forEach((check, work) -> {
            Findings found = new Findings(check);
            work.accept(found);
            all.addAll(found.all());
        });
        return new Health(all, clinic.books().templates().own().size());
    }
}
