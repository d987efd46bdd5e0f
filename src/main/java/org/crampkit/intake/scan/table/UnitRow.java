package org.crampkit.intake.scan.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;

/** A row under a header that holds nothing but units, formats and scales, such as "(min)" and "0-10". */
final class UnitRow {

    private static final Pattern SCALE = Pattern.compile("(?:0|1) ?(?:-|–|to|bis|a|à) ?(?:[3-9]|10|100)|/ ?10|/ ?100");
    private static final Pattern FORMAT =
            Pattern.compile("(?:[ydmhjat]{1,4}|ss|mi|nn)(?:[-./: ](?:[ydmhjat]{1,4}|ss))+|24 ?h");
    private static final Set<String> UNITS = Set.of(
            "min",
            "mins",
            "minutes",
            "minuten",
            "minutos",
            "sec",
            "secs",
            "seconds",
            "sek",
            "sekunden",
            "segundos",
            "secondes",
            "h",
            "hr",
            "hrs",
            "hours",
            "std",
            "stunden",
            "horas",
            "heures",
            "ml",
            "litres",
            "liter");
    private static final Set<String> KINDS = Set.of(
            "id",
            "date",
            "datum",
            "fecha",
            "time",
            "uhrzeit",
            "hora",
            "heure",
            "text",
            "free text",
            "freitext",
            "texto",
            "texte",
            "number",
            "zahl",
            "numero",
            "nombre",
            "anzahl",
            "nrs",
            "vas",
            "l/r",
            "r/l",
            "li/re",
            "left/right",
            "links/rechts",
            "y/n",
            "yes/no",
            "j/n",
            "ja/nein",
            "s/n",
            "si/no",
            "sí/no",
            "o/n",
            "oui/non",
            "#");

    private UnitRow() {}

    /** Returns whether a row is one: a unit or a scale at least, and nothing that is none of the three. */
    static boolean is(Row row) {
        boolean measured = false;
        List<Cell> cells = row.filled();
        for (Cell cell : cells) {
            String text =
                    cell.text().replaceAll("^[\\[({]|[\\])}]$", "").strip().toLowerCase(Locale.ROOT);
            boolean unit = UNITS.contains(text)
                    || SCALE.matcher(text).matches()
                    || FORMAT.matcher(text).matches();
            if (!unit && !KINDS.contains(text)) {
                return false;
            }
            measured |= unit;
        }
        return measured;
    }

    /** Returns a header together with its unit. */
    static String joined(String header, Cell unit) {
        String text = unit.text();
        return text.startsWith("(") || text.startsWith("[") ? header + " " + text : header + " (" + text + ")";
    }
}
