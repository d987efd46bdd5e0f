package org.crampkit.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.patient.PatientKey;

/** Imports a million rows and tells how long it took; run by hand: the folder, then the number of patients. */
final class MillionRows {

    private MillionRows() {}

    public static void main(String[] args) {
        int patients = Integer.parseInt(args[1]);
        int nights = 1_000_000 / patients;
        try (OpenStore open = new OpenStore(Path.of(args[0]))) {
            for (int round = 0; round < 3; round++) {
                int pain = round < 2 ? 5 : 6;
                long start = System.nanoTime();
                ImportReceipt receipt = open.in(() -> {
                    Imports.OpenBatch batch = open.store.imports().begin("big.csv", "00", "nurse");
                    for (int p = 0; p < patients; p++) {
                        PatientKey key = new PatientKey("P" + p);
                        for (int n = 0; n < nights; n++) {
                            batch.add(key, entry(p, n, pain, p * nights + n + 2));
                        }
                    }
                    System.out.println("filled after " + (System.nanoTime() - start) / 1_000_000 + " ms");
                    return batch.close();
                });
                System.out.println("round " + round + " took " + (System.nanoTime() - start) / 1_000_000 + " ms: "
                        + receipt.fresh() + " new, " + receipt.same() + " same, " + receipt.changed() + " changed; "
                        + Runtime.getRuntime().totalMemory() / 1_000_000 + " MB heap");
            }
        }
    }

    private static Entry entry(int patient, int n, int pain, int row) {
        if (n % 3 > 0) {
            return Rows.free(n + 1, row);
        }
        Entry cramp = Rows.cramp(n + 1, "02:" + (10 + patient % 50), pain, row);
        Map<String, Origin.Written> cells = Map.of(
                "patient_id",
                new Origin.Written("A" + row, "P" + patient),
                "night_date",
                new Origin.Written("B" + row, "2026-10-01"),
                "onset_time",
                new Origin.Written("C" + row, "02:10"),
                "pain_nrs",
                new Origin.Written("D" + row, "5"),
                "body_site",
                new Origin.Written("E" + row, "CALF"),
                "side",
                new Origin.Written("F" + row, "L"),
                "notes",
                new Origin.Written("G" + row, "woke up, walked about"));
        return new Entry(
                cramp.night(),
                cramp.status(),
                null,
                cramp.cramp(),
                cramp.circumstances(),
                List.of(),
                "",
                "woke up, walked about",
                new Origin("big.csv", null, row, cells));
    }
}
