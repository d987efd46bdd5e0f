package org.crampkit.store.backup;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a store holds, in numbers. A restore counts again: whoever changes what is counted gives the schema a new version, so
 * that backups of today still restore.
 *
 * @param patients patients, registered or only named by a diary
 * @param nights nights recorded
 * @param events standing rows
 * @param trail entries of the trail
 * @param head hash of the newest entry of the trail, empty for an empty one
 */
public record Contents(long patients, long nights, long events, long trail, String head) {

    /** Counts. */
    public static Contents of(JdbcClient client) {
        return new Contents(
                count(client, "select count(*) from patient"),
                count(
                        client,
                        """
                        select count(*) from (
                            select distinct patient, night from event where replaced_by is null and status <> 0)
                        """),
                count(client, "select count(*) from event where replaced_by is null"),
                count(client, "select count(*) from trail"),
                client.sql("select hash from trail order by sequence desc limit 1")
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    private static long count(JdbcClient client, String sql) {
        return client.sql(sql).query(Long.class).single();
    }
}
