package org.crampkit.store.backup;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.store.StoreException;
import org.crampkit.store.sql.Access;

/** Every sealed value of a store: each column whose name ends in {@code _sealed}. */
public final class SealedValues {

    private static final String ENDING = "_sealed";
    /** Sheets of an import have no number of their own: they are bound to that of the import and their place. */
    private static final String SHEETS = "batch_sheet";

    private static final String SHEET_ROW = "batch * 4294967296 + no";

    private SealedValues() {}

    /**
     * Opens all of them, one after the other.
     *
     * @return how many there are
     * @throws StoreException CK-602 where one does not open
     */
    public static long open(Access access) {
        long opened = 0;
        for (Column column : columns(access)) {
            String row = column.table().equals(SHEETS) ? SHEET_ROW : "rowid";
            String name = column.table() + "."
                    + column.name().substring(0, column.name().length() - ENDING.length());
            long[] count = {0};
            String sql = "select " + row + ", " + column.name() + " from " + column.table() + " where " + column.name()
                    + " is not null";
            access.template().query(sql, rs -> {
                access.seal().open(name, rs.getLong(1), rs.getBytes(2));
                count[0]++;
            });
            opened += count[0];
        }
        return opened;
    }

    private static List<Column> columns(Access access) {
        List<Column> columns = new ArrayList<>();
        List<String> tables = access.client()
                .sql("select name from sqlite_master where type = 'table' order by name")
                .query(String.class)
                .list();
        for (String table : tables) {
            access
                    .client()
                    .sql("select name from pragma_table_info(:table)")
                    .param("table", table)
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(name -> name.endsWith(ENDING))
                    .forEach(name -> columns.add(new Column(table, name)));
        }
        return columns;
    }

    private record Column(String table, String name) {}
}
