package org.crampkit.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import as {@code imports} lists it.
 *
 * @param id its number
 * @param file file name without its folder
 * @param sha256 hash of the file
 * @param at when
 * @param by who
 * @param nights nights in it
 * @param fresh nights that were new
 * @param changed nights that were changed
 * @param rejected rows that were rejected
 * @param undoneAt when it was taken back, null where it stands
 * @param joins the import whose corrected rows these are, null where none
 */
public record BatchLine(
        BatchId id,
        String file,
        String sha256,
        Instant at,
        String by,
        int nights,
        int fresh,
        int changed,
        int rejected,
        @Nullable Instant undoneAt,
        @Nullable BatchId joins) {}
