package org.crampkit.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.patient.PatientKey;
import org.jspecify.annotations.Nullable;

/** Hands rows on, and tells of rows of one night that contradict each other; it remembers the latest nights alone. */
final class NightCheck implements ReadingSink {

    private static final int REMEMBERED = 5_000;
    private static final String CONTRADICTED = "CK-309";
    private static final String MISCOUNTED = "CK-308";

    private final ReadingSink sink;
    private final Map<NightKey, Told> nights = new LinkedHashMap<>();

    private @Nullable PatientKey lastPatient;
    private String lastFolded = "";

    NightCheck(ReadingSink sink) {
        this.sink = sink;
    }

    private record NightKey(String patient, LocalDate night) {}

    /** Rows of one patient mostly follow each other. */
    private String folded(PatientKey patient) {
        if (!patient.equals(lastPatient)) {
            lastPatient = patient;
            lastFolded = patient.folded();
        }
        return lastFolded;
    }

    /** What the rows of a night tell of it. */
    private static final class Told {
        private boolean none;
        private int cramps;
        private boolean warned;
        private boolean copied;
        private final Map<LocalTime, String> starts = new HashMap<>(2);

        @Nullable
        private Entry counted;
    }

    @Override
    public void row() {
        sink.row();
    }

    @Override
    public void entry(PatientKey patient, Entry entry) {
        sink.entry(patient, entry);
        if (entry.status() == NightStatus.NOT_RECORDED) {
            return;
        }
        if (nights.size() >= REMEMBERED) {
            NightKey oldest = nights.keySet().iterator().next();
            miscounted(nights.remove(oldest));
        }
        Told told = nights.computeIfAbsent(new NightKey(folded(patient), entry.night()), night -> new Told());
        copied(told, entry);
        told.none |= entry.status() == NightStatus.NO_CRAMP;
        told.cramps += entry.status() == NightStatus.CRAMP ? 1 : 0;
        told.counted = entry.count() == null || told.counted != null ? told.counted : entry;
        if (told.none && told.cramps > 0 && !told.warned) {
            told.warned = true;
            warning(new Warning(
                    CONTRADICTED,
                    entry.origin().cellOf("night_status"),
                    "night_status",
                    "night_status",
                    entry.night().toString()));
        }
    }

    /** Tells of a cramp that two sheets of one file hold with the same start: one may be a copy of the other. */
    private void copied(Told told, Entry entry) {
        String sheet = entry.origin().sheet();
        LocalTime start = entry.cramp() == null || entry.cramp().onset() == null
                ? null
                : entry.cramp().onset().time();
        if (sheet == null || start == null) {
            return;
        }
        String first = told.starts.putIfAbsent(start, sheet);
        if (first != null && !first.equals(sheet) && !told.copied) {
            told.copied = true;
            String both = first + ", " + sheet;
            warning(new Warning("CK-323", entry.origin().cellOf("onset_time"), "", "onset_time", both));
        }
    }

    /** Tells of the nights that are still remembered. */
    void end() {
        nights.values().forEach(this::miscounted);
        nights.clear();
    }

    /** A count may be larger than the rows where only some cramps are described; several rows that are not as many are told. */
    private void miscounted(@Nullable Told told) {
        Entry counted = told == null ? null : told.counted;
        Integer count = counted == null ? null : counted.count();
        if (told != null && counted != null && count != null && told.cramps > 1 && told.cramps != count) {
            warning(new Warning(
                    MISCOUNTED,
                    counted.origin().cellOf("cramp_count"),
                    "cramp_count",
                    "cramp_count",
                    count.toString()));
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        sink.rejected(rejection);
    }

    @Override
    public void fault(@Nullable PatientKey patient, DataFault fault) {
        sink.fault(patient, fault);
    }

    @Override
    public void warning(Warning warning) {
        sink.warning(warning);
    }
}
