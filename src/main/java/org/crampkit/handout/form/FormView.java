package org.crampkit.handout.form;

import java.util.List;

/**
 * What the page of a blank diary prints.
 *
 * @param language language code
 * @param title title
 * @param body body size in points
 * @param small size of the table in points
 * @param large size of the title in points
 * @param row height of a row in points
 * @param paper paper of the page
 * @param colour brand colour
 * @param tint light ground
 * @param clinic clinic name
 * @param phone telephone
 * @param who whose it is, or room for a name
 * @param instruction what to do
 * @param help what the columns mean
 * @param nightHeader header of the first column
 * @param columns the other columns
 * @param parts the nights, a table a page: a header that is repeated on the next page would be read aloud twice
 */
public record FormView(
        String language,
        String title,
        int body,
        int small,
        int large,
        int row,
        String paper,
        String colour,
        String tint,
        String clinic,
        String phone,
        String who,
        String instruction,
        String help,
        String nightHeader,
        List<FormColumn> columns,
        List<Part> parts) {

    /** Copies the lists. */
    public FormView {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /**
     * The nights of one page.
     *
     * @param next whether it begins a page
     * @param rows a row a night
     */
    public record Part(boolean next, List<Row> rows) {
        /** Copies the list. */
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One night.
     *
     * @param night the night with its weekday
     * @param cells cells after the night
     */
    public record Row(String night, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param kind the contract's column
     * @param field name of its form field, empty where there is none
     * @param tip what the field is, for those who cannot see it
     * @param ticks boxes to tick, empty where there is room to write
     */
    public record Cell(String kind, String field, String tip, List<String> ticks) {
        /** Copies the list. */
        public Cell {
            ticks = List.copyOf(ticks);
        }
    }
}
