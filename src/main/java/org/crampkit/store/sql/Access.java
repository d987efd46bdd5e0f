package org.crampkit.store.sql;

import javax.sql.DataSource;
import org.crampkit.store.StoreException;
import org.crampkit.store.sealing.Seal;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The way to the tables; every statement runs in the caller's transaction.
 *
 * @param client for named parameters
 * @param template for batches and streams
 * @param seal opens and seals
 */
public record Access(JdbcClient client, JdbcTemplate template, Seal seal) {

    /** Rows of one import have ids in one range of this size. */
    static final long BATCH_RANGE = 1L << 32;

    /** Goes over a data source; the database's own troubles come back as {@link StoreException}. */
    public static Access over(DataSource source, Seal seal) {
        JdbcTemplate template = new JdbcTemplate(source);
        template.setExceptionTranslator((task, sql, trouble) -> {
            StoreException.in(trouble).ifPresent(known -> {
                throw known;
            });
            return new UncategorizedSQLException(task, sql, trouble);
        });
        return new Access(JdbcClient.create(template), template, seal);
    }

    static long firstId(long batch) {
        return batch * BATCH_RANGE;
    }

    static long lastId(long batch) {
        return (batch + 1) * BATCH_RANGE - 1;
    }
}
