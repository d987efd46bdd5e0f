package org.crampkit.store.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crampkit.store.sql.Access;

/** Written audits in SQL. */
public final class SqlReleases implements Releases {

    private static final String SEALED = "audit_release.content";

    private final Access access;

    /** Works over the store's tables. */
    public SqlReleases(Access access) {
        this.access = access;
    }

    @Override
    public void add(Release release) {
        long id = access.client()
                .sql("select coalesce(max(id), 0) + 1 from audit_release")
                .query(Long.class)
                .single();
        access.client()
                .sql(
                        """
                        insert into audit_release (id, made_at, as_of, made_by, policy, first_day, last_day, content_sealed)
                        values (:id, :at, :asOf, :by, :policy, :from, :to, :content)
                        """)
                .param("id", id)
                .param("at", release.at().toString())
                .param("asOf", release.on().toString())
                .param("by", release.by())
                .param("policy", release.policy())
                .param("from", release.from().toString())
                .param("to", release.to().toString())
                .param("content", access.seal().seal(SEALED, id, release.content()))
                .update();
    }

    @Override
    public List<Release> all() {
        return access.client()
                .sql(
                        """
                        select id, as_of, made_at, made_by, policy, first_day, last_day, content_sealed
                        from audit_release order by id
                        """)
                .query((rs, n) -> new Release(
                        LocalDate.parse(rs.getString(2)),
                        Instant.parse(rs.getString(3)),
                        rs.getString(4),
                        rs.getString(5),
                        LocalDate.parse(rs.getString(6)),
                        LocalDate.parse(rs.getString(7)),
                        new String(access.seal().open(SEALED, rs.getLong(1), rs.getBytes(8)), StandardCharsets.UTF_8)))
                .list();
    }
}
