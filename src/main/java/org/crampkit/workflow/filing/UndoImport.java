package org.crampkit.workflow.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.BatchId;
import org.crampkit.store.BatchLine;
import org.crampkit.trail.TrailLine;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FlagCheck;
import org.crampkit.workflow.Ledger;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.springframework.stereotype.Component;

/** Takes one import back. */
@Component
public final class UndoImport {

    private final Clinic clinic;

    /** Works on one clinic. */
    public UndoImport(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Takes an import back and checks the patients it touched again.
     *
     * @param batch its number as {@code imports} lists it
     * @throws RefusedException where there is no such import, it was taken back before, or a later one overwrote it
     */
    public Outcome undo(String batch, Desk desk) {
        return clinic.ledger().write(() -> {
            Ledger ledger = clinic.ledger();
            BatchLine line = number(batch).flatMap(ledger.imports()::find).orElseThrow(() -> missing(batch));
            if (line.undoneAt() != null) {
                throw new RefusedException(new Refusal.Unsafe(
                        "CK-606", "undone-before", Map.of("batch", line.id().toString())));
            }
            Set<PatientKey> touched = new TreeSet<>(Comparator.comparing(PatientKey::text));
            for (BatchLine corrected : joining(line)) {
                touched.addAll(back(corrected, desk));
            }
            touched.addAll(back(line, desk));
            new FlagCheck(clinic).again(List.copyOf(touched), desk);
            return new Outcome(line, List.copyOf(touched));
        });
    }

    /** Returns the imports of corrected rows that stand and join one, newest first, those that join them among them. */
    private List<BatchLine> joining(BatchLine line) {
        List<BatchLine> all = new ArrayList<>();
        Set<BatchId> known = new HashSet<>(Set.of(line.id()));
        for (BatchLine other : clinic.ledger().imports().list()) {
            BatchId joins = other.joins();
            if (other.undoneAt() == null && joins != null && known.contains(joins)) {
                known.add(other.id());
                all.add(0, other);
            }
        }
        return all;
    }

    private List<PatientKey> back(BatchLine line, Desk desk) {
        Ledger ledger = clinic.ledger();
        ledger.imports().overwrittenBy(line.id()).ifPresent(later -> {
            throw new RefusedException(new Refusal.Unsafe(
                    "CK-607", "overwritten", Map.of("batch", line.id().toString(), "later", later.toString())));
        });
        List<PatientKey> touched = ledger.imports().undo(line.id());
        Map<String, String> details = Map.of("batch", line.id().toString(), "sha256", line.sha256());
        ledger.trail()
                .append(touched.stream()
                        .map(key -> new TrailLine("undo", key.text(), desk.by(), details))
                        .toList());
        return touched;
    }

    private static Optional<BatchId> number(String batch) {
        return batch.matches("[0-9]{1,18}") ? Optional.of(new BatchId(Long.parseLong(batch))) : Optional.empty();
    }

    private static RefusedException missing(String batch) {
        return new RefusedException(new Refusal.NotFound("CK-904", "no-batch", Map.of("batch", batch)));
    }

    /**
     * What was taken back.
     *
     * @param batch the import
     * @param patients the patients it touched
     */
    public record Outcome(BatchLine batch, List<PatientKey> patients) {
        /** Copies the list. */
        public Outcome {
            patients = List.copyOf(patients);
        }
    }
}
