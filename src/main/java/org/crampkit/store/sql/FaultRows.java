package org.crampkit.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.SourceCell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rejected rows to and from the fault table. */
public final class FaultRows {

    private static final String WORDS = "fault.words";
    private static final String STANDING =
            """
            select id, batch, night, code, field, hash, sheet, row_no, words_sealed
            from fault
            where %s and replaced_by is null
            order by id
            """;
    private static final char SEPARATOR = '\0';

    private final Access access;

    /** Works over the store's tables. */
    public FaultRows(Access access) {
        this.access = access;
    }

    /** Writes rejected rows, in one batch of statements. */
    void insert(List<Fresh> rows) {
        access.template()
                .batchUpdate(
                        """
                        insert into fault (id, batch, patient, night, code, field, told, hash, sheet, row_no, words_sealed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        rows,
                        rows.size(),
                        this::fill);
    }

    private void fill(PreparedStatement to, Fresh row) throws SQLException {
        DataFault fault = row.fault();
        LocalDate night = fault.night();
        Long patient = row.patient();
        to.setLong(1, row.id());
        to.setLong(2, row.id() / Access.BATCH_RANGE);
        if (patient == null) {
            to.setNull(3, Types.BIGINT);
        } else {
            to.setLong(3, patient);
        }
        if (night == null) {
            to.setNull(4, Types.BIGINT);
        } else {
            to.setLong(4, night.toEpochDay());
        }
        to.setString(5, fault.code());
        to.setString(6, fault.field());
        to.setInt(7, fault.words().isBlank() ? 0 : 1);
        to.setBytes(8, hash(fault));
        EventRows.setNullable(to, 9, row.sheet());
        to.setInt(10, fault.source().row());
        String words = String.join("\0", clean(fault.source().cell()), clean(fault.value()), clean(fault.words()));
        to.setBytes(11, access.seal().seal(WORDS, row.id(), words));
    }

    private byte[] hash(DataFault fault) {
        return access.seal()
                .lookUp(
                        "fault",
                        String.join(
                                "\0", fault.code(), "" + fault.night(), fault.field(), fault.value(), fault.words()));
    }

    private static String clean(String text) {
        return text.replace(SEPARATOR, ' ');
    }

    /** Returns the numbers of the patients that have a standing fault. */
    public Set<Long> patients() {
        return Set.copyOf(access.client()
                .sql("select distinct patient from fault where patient is not null and replaced_by is null")
                .query(Long.class)
                .list());
    }

    /** Returns the standing faults of a patient; one that several imports have is given once. */
    public List<DataFault> of(long patient, Names names) {
        return standing(
                access.client().sql(STANDING.formatted("patient = :patient")).param("patient", patient), names);
    }

    /** Returns the standing faults that do not say whose they are. */
    List<DataFault> nameless(Names names) {
        return standing(access.client().sql(STANDING.formatted("patient is null")), names);
    }

    private List<DataFault> standing(JdbcClient.StatementSpec statement, Names names) {
        List<DataFault> faults = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        Set<String> given = new HashSet<>();
        statement.query(rs -> {
            String hash = HexFormat.of().formatHex(rs.getBytes(6));
            int nth = times.merge(rs.getLong(2) + hash, 1, Integer::sum);
            if (given.add(hash + nth)) {
                faults.add(read(rs, names));
            }
        });
        return faults;
    }

    private DataFault read(ResultSet rs, Names names) throws SQLException {
        long id = rs.getLong(1);
        long batch = rs.getLong(2);
        long night = rs.getLong(3);
        LocalDate date = rs.wasNull() ? null : LocalDate.ofEpochDay(night);
        String sheet = names.sheet(batch, EventRows.number(rs, 7));
        byte[] opened = access.seal().open(WORDS, id, rs.getBytes(9));
        String[] words = new String(opened, StandardCharsets.UTF_8).split("\0", -1);
        SourceCell source = new SourceCell(names.file(batch), sheet, rs.getInt(8), words[0]);
        return new DataFault(rs.getString(4), date, rs.getString(5), words[1], source, words[2]);
    }

    /** A rejected row on its way in; patient is null where the row does not say whose it is. */
    record Fresh(long id, @Nullable Long patient, @Nullable Integer sheet, DataFault fault) {}
}
