package org.crampkit.store.care;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.Records;
import org.crampkit.store.sql.Access;
import org.crampkit.store.sql.PatientRows;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Flags raised and handouts given, in SQL. */
public final class SqlRecords implements Records {

    private static final String BEFORE = "select rule, tier from raised_flag where patient = ?";

    private final Access access;
    private final Clock realTime;
    private final PatientRows patients;

    /** Works over the store's tables; the clock gives real time. */
    public SqlRecords(Access access, Clock realTime) {
        this.access = access;
        this.realTime = realTime;
        patients = new PatientRows(access);
    }

    @Override
    public Set<String> raised(PatientKey patient, Map<String, String> tiers, LocalDate asOf, String ruleSetVersion) {
        return raised(Map.of(patient, tiers), asOf, ruleSetVersion).getOrDefault(patient, Set.of());
    }

    @Override
    public Map<PatientKey, Set<String>> raised(
            Map<PatientKey, ? extends Map<String, String>> tiers, LocalDate asOf, String ruleSetVersion) {
        Map<PatientKey, Set<String>> news = new LinkedHashMap<>();
        List<Fresh> fresh = new ArrayList<>();
        Map<PatientKey, Map<String, String>> flagged = new LinkedHashMap<>(tiers);
        flagged.values().removeIf(Map::isEmpty);
        Map<String, Long> refs = patients.refsOf(flagged.keySet());
        access.template().execute(BEFORE, (PreparedStatementCallback<Boolean>) statement -> {
            for (Map.Entry<PatientKey, Map<String, String>> one : flagged.entrySet()) {
                long ref = Objects.requireNonNull(refs.get(one.getKey().folded()));
                Map<String, Set<String>> before = raisedBefore(statement, ref);
                new TreeMap<>(one.getValue()).forEach((rule, tier) -> {
                    Set<String> known = before.getOrDefault(rule, Set.of());
                    if (known.isEmpty()) {
                        news.computeIfAbsent(one.getKey(), key -> new TreeSet<>())
                                .add(rule);
                    }
                    if (!known.contains(tier)) {
                        fresh.add(new Fresh(ref, rule, tier));
                    }
                });
            }
            return true;
        });
        insert(fresh, asOf, ruleSetVersion);
        return news;
    }

    private static Map<String, Set<String>> raisedBefore(PreparedStatement statement, long ref) throws SQLException {
        Map<String, Set<String>> before = new HashMap<>();
        statement.setLong(1, ref);
        try (ResultSet rs = statement.executeQuery()) {
            while (rs.next()) {
                before.computeIfAbsent(rs.getString(1), rule -> new HashSet<>()).add(rs.getString(2));
            }
        }
        return before;
    }

    private void insert(List<Fresh> flags, LocalDate asOf, String ruleSetVersion) {
        access.template()
                .batchUpdate(
                        """
                        insert into raised_flag (patient, rule, tier, as_of, made_at, rule_set)
                        values (?, ?, ?, ?, ?, ?)
                        """,
                        flags,
                        Math.max(1, flags.size()),
                        (to, flag) -> {
                            to.setLong(1, flag.patient());
                            to.setString(2, flag.rule());
                            to.setString(3, flag.tier());
                            to.setString(4, asOf.toString());
                            to.setString(5, realTime.instant().toString());
                            to.setString(6, ruleSetVersion);
                        });
    }

    /** A flag that was not raised at its tier before. */
    private record Fresh(long patient, String rule, String tier) {}

    @Override
    public List<RaisedFlag> raisedFlags() {
        Map<Long, PatientKey> keys = patients.keys();
        return access.client()
                .sql("select patient, rule, tier, as_of, made_at, rule_set from raised_flag order by id")
                .query((rs, n) -> new RaisedFlag(
                        Objects.requireNonNull(keys.get(rs.getLong(1))),
                        rs.getString(2),
                        rs.getString(3),
                        LocalDate.parse(rs.getString(4)),
                        Instant.parse(rs.getString(5)),
                        rs.getString(6)))
                .list();
    }

    @Override
    public void handedOut(HandoutLine handout) {
        access.client()
                .sql(
                        """
                        insert into handout (patient, as_of, made_at, language, font_size, sha256, content_hash, held, items)
                        values (:patient, :asOf, :at, :language, :fontSize, :sha256, :contentHash, :held, :items)
                        """)
                .param("patient", patients.refOf(handout.patient()))
                .param("asOf", handout.on().toString())
                .param("at", handout.at().toString())
                .param("language", handout.language())
                .param("fontSize", handout.fontSize())
                .param("sha256", handout.sha256())
                .param("contentHash", handout.contentHash())
                .param("held", handout.held() ? 1 : 0)
                .param("items", handout.items())
                .update();
    }

    @Override
    public List<HandoutLine> handouts() {
        Map<Long, PatientKey> keys = patients.keys();
        return access.client()
                .sql(
                        """
                        select patient, as_of, made_at, language, font_size, sha256, content_hash, held, items
                        from handout order by id
                        """)
                .query((rs, n) -> new HandoutLine(
                        Objects.requireNonNull(keys.get(rs.getLong(1))),
                        LocalDate.parse(rs.getString(2)),
                        Instant.parse(rs.getString(3)),
                        rs.getString(4),
                        rs.getInt(5),
                        rs.getString(6),
                        rs.getString(7),
                        rs.getInt(8) == 1,
                        rs.getString(9)))
                .list();
    }

    @Override
    public List<PatientKey> due() {
        Map<Long, Instant> given = new HashMap<>();
        access.client().sql("select patient, made_at from handout order by id").query(rs -> {
            given.merge(rs.getLong(1), Instant.parse(rs.getString(2)), SqlRecords::later);
        });
        Map<Long, Instant> written = new HashMap<>();
        access.client()
                .sql(
                        """
                        select distinct e.patient, b.made_at from event e join batch b on b.id = e.batch
                        where e.replaced_by is null and b.undone_at is null and e.status <> 0
                        """)
                .query(rs -> {
                    written.merge(rs.getLong(1), Instant.parse(rs.getString(2)), SqlRecords::later);
                });
        Map<Long, PatientKey> keys = patients.keys();
        return written.entrySet().stream()
                .filter(entry -> entry.getValue().isAfter(given.getOrDefault(entry.getKey(), Instant.MIN)))
                .map(entry -> Objects.requireNonNull(keys.get(entry.getKey())))
                .sorted(Comparator.comparing(PatientKey::text))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
