package org.crampkit.store.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.Records;

/** Flags raised and handouts given, in SQL. */
public final class SqlRecords implements Records {

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
        Set<String> news = new TreeSet<>();
        if (tiers.isEmpty()) {
            return news;
        }
        long ref = patients.refOf(patient);
        Map<String, Set<String>> before = raisedBefore(ref);
        new TreeMap<>(tiers).forEach((rule, tier) -> {
            Set<String> known = before.getOrDefault(rule, Set.of());
            if (known.isEmpty()) {
                news.add(rule);
            }
            if (!known.contains(tier)) {
                insert(ref, rule, tier, asOf, ruleSetVersion);
            }
        });
        return news;
    }

    private Map<String, Set<String>> raisedBefore(long ref) {
        Map<String, Set<String>> before = new HashMap<>();
        access.client()
                .sql("select rule, tier from raised_flag where patient = :patient")
                .param("patient", ref)
                .query(rs -> {
                    before.computeIfAbsent(rs.getString(1), rule -> new HashSet<>())
                            .add(rs.getString(2));
                });
        return before;
    }

    private void insert(long ref, String rule, String tier, LocalDate asOf, String ruleSetVersion) {
        access.client()
                .sql(
                        """
                        insert into raised_flag (patient, rule, tier, as_of, made_at, rule_set)
                        values (:patient, :rule, :tier, :asOf, :at, :ruleSet)
                        """)
                .param("patient", ref)
                .param("rule", rule)
                .param("tier", tier)
                .param("asOf", asOf.toString())
                .param("at", realTime.instant().toString())
                .param("ruleSet", ruleSetVersion)
                .update();
    }

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
