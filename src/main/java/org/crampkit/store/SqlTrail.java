package org.crampkit.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.sql.Access;
import org.crampkit.trail.ChainCheck;
import org.crampkit.trail.ChainReport;
import org.crampkit.trail.Link;
import org.crampkit.trail.Trail;
import org.crampkit.trail.TrailEntry;
import org.crampkit.trail.TrailLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail in SQL: hash-chained over what is stored, so that it can be checked without a key; kept from change by triggers;
 * number and hash of the newest entry are sealed apart, so that a cut tail shows.
 */
public final class SqlTrail implements Trail {

    /** Actions that change clinical data; {@link #clinicalHead} is that of the newest one. */
    public static final Set<String> CLINICAL = Set.of(
            "import",
            "undo",
            "register",
            "patient-set",
            "profile",
            "review",
            "clear",
            "hold",
            "release",
            "plan",
            "note");

    private static final int AT_A_TIME = 500;
    private static final String HEAD = "trail-head";
    private static final String PATIENT = "trail.patient";
    private static final String DETAILS = "trail.details";
    private static final String ROWS =
            "select sequence, made_at, as_of, made_by, action, look_up, patient_sealed, details_sealed, hash from trail";
    private static final String INSERT =
            """
            insert into trail (sequence, made_at, as_of, made_by, action, clinical, look_up, patient_sealed,
                details_sealed, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Access access;
    private final Clock clock;
    private final Clock realTime;

    /** Works over the store's tables; {@code clock} is the day the program was told it is, {@code realTime} the real one. */
    SqlTrail(Access access, Clock clock, Clock realTime) {
        this.access = access;
        this.clock = clock;
        this.realTime = realTime;
    }

    @Override
    public TrailEntry append(String action, @Nullable String patient, String by, Map<String, String> details) {
        Stored row = appended(List.of(new TrailLine(action, patient, by, details)));
        LocalDate asOf = row.asOf() == null ? null : LocalDate.parse(row.asOf());
        return new TrailEntry(row.sequence(), Instant.parse(row.at()), asOf, by, action, patient, details, row.hash());
    }

    @Override
    public void append(List<TrailLine> lines) {
        for (int from = 0; from < lines.size(); from += AT_A_TIME) {
            appended(lines.subList(from, Math.min(lines.size(), from + AT_A_TIME)));
        }
    }

    /** Appends at least one line and returns the last; the sealed head is read before the first and written after the last. */
    private Stored appended(List<TrailLine> lines) {
        Head head = readHead().orElseGet(this::newest);
        List<Stored> rows = new ArrayList<>(lines.size());
        for (TrailLine line : lines) {
            Stored row = row(head.count() + 1, line);
            String hash = row.link(head.hash()).hash();
            rows.add(row.with(hash));
            head = new Head(row.sequence(), hash);
        }
        access.template().batchUpdate(INSERT, rows, rows.size(), SqlTrail::fill);
        writeHead(head);
        return rows.get(rows.size() - 1);
    }

    private Stored row(long sequence, TrailLine line) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = today.equals(LocalDate.now(realTime.withZone(clock.getZone()))) ? null : today;
        String patient = line.patient();
        return new Stored(
                sequence,
                realTime.instant().toString(),
                asOf == null ? null : asOf.toString(),
                line.by(),
                line.action(),
                patient == null ? null : lookUp(patient),
                patient == null ? null : access.seal().seal(PATIENT, sequence, patient),
                access.seal().seal(DETAILS, sequence, JSON.writeValueAsString(new TreeMap<>(line.details()))),
                "");
    }

    private static void fill(PreparedStatement to, Stored row) throws SQLException {
        to.setLong(1, row.sequence());
        to.setString(2, row.at());
        to.setString(3, row.asOf());
        to.setString(4, row.by());
        to.setString(5, row.action());
        to.setInt(6, CLINICAL.contains(row.action()) ? 1 : 0);
        to.setBytes(7, row.lookUp());
        to.setBytes(8, row.patient());
        to.setBytes(9, row.details());
        to.setString(10, row.hash());
    }

    @Override
    public List<TrailEntry> entries(@Nullable String patient) {
        return patient == null
                ? access.client()
                        .sql(ROWS + " order by sequence")
                        .query((rs, n) -> entry(stored(rs)))
                        .list()
                : access.client()
                        .sql(ROWS + " where look_up = :lookUp order by sequence")
                        .param("lookUp", lookUp(patient))
                        .query((rs, n) -> entry(stored(rs)))
                        .list();
    }

    @Override
    public String head() {
        return newest().hash();
    }

    @Override
    public String clinicalHead() {
        return access.client()
                .sql("select hash from trail where clinical = 1 order by sequence desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public ChainReport verify() {
        ChainCheck check = new ChainCheck();
        access.client().sql(ROWS + " order by sequence").query(rs -> {
            Stored row = stored(rs);
            check.next(row.sequence(), row.link(check.previous()), row.hash());
        });
        Head kept;
        try {
            kept = readHead().orElse(new Head(0, ""));
        } catch (StoreException e) {
            check.fail(Math.max(1, newest().count()), "the sealed head of the trail was altered");
            kept = newest();
        }
        return check.close(kept.count(), kept.hash());
    }

    private byte[] lookUp(String patient) {
        return access.seal().lookUp("trail", new PatientKey(patient).folded());
    }

    private Head newest() {
        return access.client()
                .sql("select sequence, hash from trail order by sequence desc limit 1")
                .query((rs, n) -> new Head(rs.getLong(1), rs.getString(2)))
                .optional()
                .orElse(new Head(0, ""));
    }

    private Optional<Head> readHead() {
        return access.client()
                .sql("select value from meta where name = :name")
                .param("name", HEAD)
                .query((rs, n) -> access.seal().text("meta." + HEAD, 0, rs.getBytes(1)))
                .optional()
                .map(text -> new Head(
                        Long.parseLong(text.substring(0, text.indexOf(' '))), text.substring(text.indexOf(' ') + 1)));
    }

    private void writeHead(Head head) {
        access.client()
                .sql(
                        """
                        insert into meta (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """)
                .param("name", HEAD)
                .param("value", access.seal().seal("meta." + HEAD, 0, head.count() + " " + head.hash()))
                .update();
    }

    private static Stored stored(ResultSet rs) throws SQLException {
        return new Stored(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getBytes(6),
                rs.getBytes(7),
                rs.getBytes(8),
                rs.getString(9));
    }

    private TrailEntry entry(Stored row) {
        byte[] patient = row.patient();
        Map<String, String> details = JSON.readValue(
                access.seal().open(DETAILS, row.sequence(), row.details()),
                new TypeReference<TreeMap<String, String>>() {});
        return new TrailEntry(
                row.sequence(),
                Instant.parse(row.at()),
                row.asOf() == null ? null : LocalDate.parse(row.asOf()),
                row.by(),
                row.action(),
                patient == null ? null : access.seal().text(PATIENT, row.sequence(), patient),
                details,
                row.hash());
    }

    private record Head(long count, String hash) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(
            long sequence,
            String at,
            @Nullable String asOf,
            String by,
            String action,
            byte @Nullable [] lookUp,
            byte @Nullable [] patient,
            byte[] details,
            String hash) {

        Stored with(String own) {
            return new Stored(sequence, at, asOf, by, action, lookUp, patient, details, own);
        }

        Link link(String previous) {
            List<String> fields = new ArrayList<>(List.of(at, asOf == null ? "" : asOf, by, action));
            fields.add(lookUp == null ? "" : HexFormat.of().formatHex(lookUp));
            fields.add(patient == null ? "" : HexFormat.of().formatHex(patient));
            fields.add(HexFormat.of().formatHex(details));
            return new Link(sequence, previous, fields);
        }
    }
}
