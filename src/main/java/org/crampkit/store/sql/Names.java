package org.crampkit.store.sql;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** File and sheet names of imports, each opened once; for one reading only, as a rolled back import frees its number. */
final class Names {

    static final String FILE = "batch.file";
    static final String SHEET = "batch_sheet.name";

    private final Access access;
    private final Map<Long, String> files = new HashMap<>();
    private final Map<Long, String> sheets = new HashMap<>();

    Names(Access access) {
        this.access = access;
    }

    String file(long batch) {
        return files.computeIfAbsent(batch, id -> access.client()
                .sql("select file_sealed from batch where id = :id")
                .param("id", id)
                .query((rs, n) -> access.seal().text(FILE, id, rs.getBytes(1)))
                .single());
    }

    /** Returns the name of a sheet, null for a file without sheets. */
    @Nullable
    String sheet(long batch, @Nullable Integer no) {
        return no == null
                ? null
                : sheets.computeIfAbsent(sheetId(batch, no), id -> access.client()
                        .sql("select name_sealed from batch_sheet where batch = :batch and no = :no")
                        .param("batch", batch)
                        .param("no", no)
                        .query((rs, n) -> access.seal().text(SHEET, id, rs.getBytes(1)))
                        .single());
    }

    static long sheetId(long batch, int no) {
        return Access.firstId(batch) + no;
    }
}
