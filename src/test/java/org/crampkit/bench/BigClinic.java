package org.crampkit.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.Imports;
import org.crampkit.store.Store;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a home with a large clinic of invented patients straight through the store, so that an audit over it can be
 * measured; run by hand: the home, the number of patients, the nights of each.
 */
final class BigClinic {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private static final int PATIENTS_A_FILE = 1_000;

    private final Random random = new Random(20_261_122);

    private BigClinic() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createDirectories(Path.of(args[0]));
        int patients = Integer.parseInt(args[1]);
        int nights = Integer.parseInt(args[2]);
        long start = System.nanoTime();
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        try (Store store = Store.open(home, Store.keyFile(home), clock, clock)) {
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
            BigClinic clinic = new BigClinic();
            for (int first = 0; first < patients; first += PATIENTS_A_FILE) {
                int from = first;
                int to = Math.min(patients, first + PATIENTS_A_FILE);
                transaction.executeWithoutResult(status -> clinic.file(store, from, to, nights));
            }
        }
        System.out.printf(
                "%d patients, %d nights each: %d ms%n", patients, nights, (System.nanoTime() - start) / 1_000_000);
    }

    private void file(Store store, int from, int to, int nights) {
        String file = "clinic-" + from + ".csv";
        Imports.OpenBatch batch = store.imports().begin(file, "00", "bench");
        int row = 2;
        List<PatientKey> keys = new ArrayList<>();
        for (int patient = from; patient < to; patient++) {
            PatientKey key = new PatientKey("B" + patient);
            keys.add(key);
            double chance = random.nextDouble() * 0.6;
            for (int night = 0; night < nights; night++) {
                batch.add(key, entry(LAST.minusDays(nights - night), chance, file, row++));
            }
        }
        batch.close();
        for (PatientKey key : keys) {
            if (random.nextInt(3) == 0) {
                store.records().raised(key, Map.of("RF-FREQ", "R"), LAST.minusDays(random.nextInt(30)), "bench");
            }
        }
    }

    private Entry entry(LocalDate night, double chance, String file, int row) {
        boolean cramp = random.nextDouble() < chance;
        NightStatus status =
                cramp ? NightStatus.CRAMP : random.nextInt(12) == 0 ? NightStatus.NOT_RECORDED : NightStatus.NO_CRAMP;
        Cramp told = cramp
                ? new Cramp(
                        Onset.UNKNOWN,
                        Minutes.of(1 + random.nextInt(12)),
                        new Pain(1 + random.nextInt(10), false),
                        BodySite.values()[random.nextInt(3)],
                        Side.LEFT,
                        Answer.YES,
                        List.of(random.nextBoolean() ? Relief.STRETCH : Relief.WALK),
                        random.nextInt(4))
                : null;
        Circumstances said = new Circumstances(
                null,
                cramp ? 4 : null,
                Soreness.UNKNOWN,
                random.nextInt(4) == 0 ? List.of(Trigger.values()[random.nextInt(4)]) : List.of(),
                null,
                Activity.UNKNOWN,
                Answer.UNKNOWN,
                null,
                Recorder.UNKNOWN);
        Map<String, Origin.Written> cells = Map.of(
                "night_date", new Origin.Written("B" + row, night.toString()),
                "pain_nrs", new Origin.Written("G" + row, "5"));
        return new Entry(
                night,
                status,
                null,
                told,
                said,
                List.of(),
                "",
                cramp ? "woke up" : "",
                new Origin(file, null, row, cells));
    }
}
