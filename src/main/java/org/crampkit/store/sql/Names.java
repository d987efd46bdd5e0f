package org.crampkit.store.sql;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** File and sheet names of imports, each opened once; for one reading only, as a rolled back import frees its number. */
public final class Names {

    static final String FILE = "batch.file";
    static final String SHEET = "batch_sheet.name";

    private final Access access;
    private final Map<Long, String> files = new HashMap<>();
    private final Map<Long, String> sheets = new HashMap<>();
    private long lastBatch = -1;
    private String lastFile = "";

    /** Works over the store's tables. */
    public Names(Access access) {
        this.access = access;
    }

    /** Returns the name of a file; rows come file by file, so it is rarely another one than last time. */
    String file(long batch) {
        if (batch != lastBatch) {
            lastFile = found(batch);
            lastBatch = batch;
        }
        return lastFile;
    }

    private String found(long batch) {
        return files.computeIfAbsent(batch, id -> access.client()
                .sql("select file_sealed from batch where id = :id")
                .param("id", id)
                .query((rs, n) -> access.seal().text(FILE, id, rs.getBytes(1)))
                .single());
    }

    /** Returns the name of a sheet, null for a file without sheets. */
    public @Nullable String sheet(long batch, @Nullable Integer no) {
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
