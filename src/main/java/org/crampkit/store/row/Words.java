package org.crampkit.store.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;

/**
 * The free text of a diary row, packed into few bytes before it is sealed.
 *
 * @param medicines medicines as written
 * @param notes notes as written
 * @param cells what stood in each cell, by contract column
 */
public record Words(String medicines, String notes, Map<String, Origin.Written> cells) {

    /** Contract columns by number; only ever add at the end. */
    private static final List<String> COLUMNS = List.of(
            "patient_id",
            "night_date",
            "night_status",
            "cramp_count",
            "onset_time",
            "duration_min",
            "pain_nrs",
            "body_site",
            "side",
            "woke_from_sleep",
            "awakenings",
            "sleep_disturb_nrs",
            "next_day_soreness",
            "trigger",
            "relief_tried",
            "relief_effect",
            "medicines",
            "fluids_ml",
            "activity",
            "symptoms",
            "notes",
            "entry_timestamp",
            "recorded_by");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int SPELLED_OUT = 0;

    /** Copies the cells. */
    public Words {
        cells = Map.copyOf(cells);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            numbers.put(COLUMNS.get(i), i + 1);
        }
        return numbers;
    }

    /** Packs the words of an entry. */
    public static byte[] pack(Entry entry) {
        Out out = new Out();
        out.text(entry.medicines());
        out.text(entry.notes());
        Origin origin = entry.origin();
        out.number(origin.cells().size());
        String row = Integer.toString(origin.row());
        new TreeMap<>(origin.cells()).forEach((field, written) -> {
            int number = NUMBERS.getOrDefault(field, SPELLED_OUT);
            out.number(number);
            if (number == SPELLED_OUT) {
                out.text(field);
            }
            String cell = written.cell();
            boolean ownRow = cell.endsWith(row) && letters(cell, cell.length() - row.length());
            out.text(ownRow ? cell.substring(0, cell.length() - row.length()) : "!" + cell);
            out.text(written.text());
        });
        return out.bytes.toByteArray();
    }

    /** Unpacks. */
    public static Words unpack(byte[] packed, int row) {
        In in = new In(packed);
        String medicines = in.text();
        String notes = in.text();
        int size = in.number();
        Map<String, Origin.Written> cells = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int number = in.number();
            String field = number == SPELLED_OUT ? in.text() : COLUMNS.get(number - 1);
            String cell = in.text();
            cells.put(field, new Origin.Written(cell.startsWith("!") ? cell.substring(1) : cell + row, in.text()));
        }
        return new Words(medicines, notes, cells);
    }

    /** Unpacks the medicines alone. */
    public static String medicines(byte[] packed) {
        return new In(packed).text();
    }

    private static boolean letters(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return end > 0;
    }

    private static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

        void number(int value) {
            int rest = value;
            while (rest > 0x7f) {
                bytes.write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            bytes.write(rest);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.write(utf8, 0, utf8.length);
        }
    }

    private static final class In {
        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        String text() {
            int length = number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
