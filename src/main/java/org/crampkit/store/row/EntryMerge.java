package org.crampkit.store.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.measure.Onset;
import org.jspecify.annotations.Nullable;

/** Lays a newer telling of an event over an older one: what the newer says counts, and a blank never erases. */
final class EntryMerge {

    private EntryMerge() {}

    /** Returns the newer row, with what it leaves blank filled from the older one. */
    static Entry over(Entry newer, Entry older) {
        NightStatus status = newer.status() == NightStatus.NOT_RECORDED ? older.status() : newer.status();
        Entry carried = withWords(newer, older);
        return new Entry(
                newer.night(),
                status,
                status == NightStatus.CRAMP ? either(newer.count(), older.count()) : newer.count(),
                status == NightStatus.CRAMP ? over(newer.cramp(), older.cramp()) : null,
                over(newer.circumstances(), older.circumstances()),
                carried.symptoms(),
                carried.medicines(),
                carried.notes(),
                origin(newer, older));
    }

    /** Returns the newer row with the older one's symptoms, medicines and notes where it says nothing of them itself. */
    static Entry withWords(Entry newer, Entry older) {
        return new Entry(
                newer.night(),
                newer.status(),
                newer.count(),
                newer.cramp(),
                newer.circumstances(),
                symptoms(newer.symptoms(), older.symptoms()),
                newer.medicines().isBlank() ? older.medicines() : newer.medicines(),
                newer.notes().isBlank() ? older.notes() : newer.notes(),
                origin(newer, older));
    }

    private static @Nullable Cramp over(@Nullable Cramp newer, @Nullable Cramp older) {
        if (newer == null || older == null) {
            return either(newer, older);
        }
        return new Cramp(
                newer.onset().equals(Onset.UNKNOWN) ? older.onset() : newer.onset(),
                either(newer.duration(), older.duration()),
                either(newer.pain(), older.pain()),
                known(newer.site(), older.site(), BodySite.UNKNOWN),
                known(newer.side(), older.side(), Side.UNKNOWN),
                known(newer.woke(), older.woke(), Answer.UNKNOWN),
                newer.relief().isEmpty() ? older.relief() : newer.relief(),
                either(newer.reliefEffect(), older.reliefEffect()));
    }

    private static Circumstances over(Circumstances newer, Circumstances older) {
        return new Circumstances(
                either(newer.awakenings(), older.awakenings()),
                either(newer.sleepDisturbance(), older.sleepDisturbance()),
                known(newer.soreness(), older.soreness(), Soreness.UNKNOWN),
                newer.triggers().isEmpty() ? older.triggers() : newer.triggers(),
                either(newer.fluidsMl(), older.fluidsMl()),
                known(newer.activity(), older.activity(), Activity.UNKNOWN),
                known(newer.unusualActivity(), older.unusualActivity(), Answer.UNKNOWN),
                either(newer.entryTimestamp(), older.entryTimestamp()),
                known(newer.recordedBy(), older.recordedBy(), Recorder.UNKNOWN));
    }

    private static List<SymptomReport> symptoms(List<SymptomReport> newer, List<SymptomReport> older) {
        Set<Symptom> named = new HashSet<>();
        newer.forEach(report -> named.add(report.symptom()));
        List<SymptomReport> all = new ArrayList<>(newer);
        older.stream().filter(report -> !named.contains(report.symptom())).forEach(all::add);
        return all;
    }

    /** Keeps the newer row's cells; a cell that only the older file has is named with its file, as spreadsheets write it. */
    private static Origin origin(Entry newer, Entry older) {
        Origin to = newer.origin();
        Map<String, Origin.Written> cells = new HashMap<>(to.cells());
        older.origin().cells().forEach((field, written) -> {
            Origin.Written own = cells.get(field);
            if (own == null || own.text().isBlank()) {
                cells.put(field, new Origin.Written(elsewhere(older.origin(), written.cell()), written.text()));
            } else if (field.equals("symptoms") && !newer.symptoms().containsAll(older.symptoms())) {
                cells.put(
                        field,
                        new Origin.Written(
                                own.cell() + " " + elsewhere(older.origin(), written.cell()),
                                own.text() + "; " + written.text()));
            }
        });
        return new Origin(to.file(), to.sheet(), to.row(), cells);
    }

    private static String elsewhere(Origin origin, String cell) {
        String sheet = origin.sheet();
        return cell.startsWith("[") ? cell : "[" + origin.file() + "]" + (sheet == null ? "" : sheet + "!") + cell;
    }

    private static <T> @Nullable T either(@Nullable T newer, @Nullable T older) {
        return newer == null ? older : newer;
    }

    private static <T> T known(T newer, T older, T unknown) {
        return newer.equals(unknown) ? older : newer;
    }
}
