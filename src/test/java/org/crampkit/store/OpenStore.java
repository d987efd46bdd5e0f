package org.crampkit.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store in a folder, with transactions as the workflow makes them. */
final class OpenStore implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    static final PatientKey ANA = new PatientKey("P-007");

    final Store store;
    final TransactionTemplate transaction;

    OpenStore(Path home) {
        store = Store.open(home, Store.keyFile(home), CLOCK, CLOCK);
        transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
    }

    <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    ImportReceipt bring(String file, List<Entry> rows) {
        return bring(file, rows, List.of());
    }

    ImportReceipt bring(String file, List<Entry> rows, List<DataFault> faults) {
        return in(() -> fill(file, rows, faults));
    }

    ImportReceipt fill(String file, List<Entry> rows, List<DataFault> faults) {
        Imports.OpenBatch batch = store.imports().begin(file, "00ff", "nurse");
        rows.forEach(row -> batch.add(ANA, row));
        faults.forEach(fault -> batch.fault(ANA, fault));
        return batch.close();
    }

    void undo(ImportReceipt receipt) {
        in(() -> store.imports().undo(receipt.batch()));
    }

    /** Returns the content of every table of diaries, without ids of imports and sealed bytes. */
    String dump() {
        JdbcClient client = JdbcClient.create(store.dataSource());
        List<String> events = client.sql(
                        """
                        select id || ' ' || patient || ' ' || night || ' ' || onset || ' ' || status || ' ' || coded || ' '
                            || hex(hash) || ' ' || hex(words_sealed) || ' ' || coalesce(replaced_by, '') from event order by id
                        """)
                .query(String.class)
                .list();
        List<String> faults = client.sql(
                        "select id || ' ' || code || ' ' || coalesce(replaced_by, '') from fault order by id")
                .query(String.class)
                .list();
        List<String> patients = client.sql(
                        "select ref || ' ' || registered || ' ' || hex(person_sealed) from patient order by ref")
                .query(String.class)
                .list();
        return String.join("\n", events) + "\n--\n" + String.join("\n", faults) + "\n--\n"
                + String.join("\n", patients);
    }

    @Override
    public void close() {
        store.close();
    }
}
