package org.crampkit.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes large invented diaries for the benchmark; run by hand, also as one source file: {@code csv|xlsx ROWS FILE [SEED]}. Every
 * patient has about 28 nights; the same seed gives the same file.
 */
public final class DiaryData {

    private static final String[] HEADER = {
        "patient_id",
        "night_date",
        "night_status",
        "onset_time",
        "duration_min",
        "pain_nrs",
        "body_site",
        "side",
        "woke_from_sleep",
        "trigger",
        "symptoms",
        "notes"
    };
    private static final String[] SITES = {"CALF", "CALF", "CALF", "FOOT", "TOES", "THIGH_BACK"};
    private static final String[] SIDES = {"L", "R", "BOTH", "L", "R"};
    private static final String[] TRIGGERS = {"", "", "LONG_STANDING", "HEAT_SWEAT", "ALCOHOL", "EXERCISE_UNUSUAL"};
    private static final String[] NOTES = {
        "", "", "", "walked about until it eased", "a bad night", "slept on after that"
    };
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int NIGHTS = 28;

    private final Random random;

    private DiaryData(long seed) {
        random = new Random(seed);
    }

    /** Writes one file. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[1]);
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 16)) {
            if (args[0].equals("csv")) {
                new DiaryData(seed).csv(rows, out);
            } else {
                new DiaryData(seed).xlsx(rows, out);
            }
        }
    }

    private void csv(int rows, OutputStream out) throws IOException {
        line(List.of(HEADER), out);
        for (int row = 0; row < rows; row++) {
            line(row(row), out);
        }
    }

    private static void line(List<String> cells, OutputStream out) throws IOException {
        out.write((String.join(",", cells) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> row(int index) {
        List<String> cells = new ArrayList<>(HEADER.length);
        cells.add("Q-" + (100_000 + index / NIGHTS));
        cells.add(FIRST.plusDays(index % NIGHTS).toString());
        boolean cramp = random.nextInt(3) == 0;
        cells.add(cramp ? "CRAMP" : "NO_CRAMP");
        if (!cramp) {
            for (int i = cells.size(); i < HEADER.length; i++) {
                cells.add("");
            }
            return cells;
        }
        int minute = (22 * 60 + random.nextInt(9 * 60)) % (24 * 60);
        cells.add(String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60));
        cells.add(String.format(Locale.ROOT, "%.1f", 0.5 + random.nextInt(16) / 2.0));
        cells.add(Integer.toString(1 + random.nextInt(9)));
        cells.add(SITES[random.nextInt(SITES.length)]);
        cells.add(SIDES[random.nextInt(SIDES.length)]);
        cells.add(random.nextBoolean() ? "Y" : "N");
        cells.add(TRIGGERS[random.nextInt(TRIGGERS.length)]);
        cells.add("");
        cells.add(NOTES[random.nextInt(NOTES.length)]);
        return cells;
    }

    private void xlsx(int rows, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packed = "http://schemas.openxmlformats.org/package/2006/";
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + packed
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\""
                        + "/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.worksheet+xml\"/></Types>");
        String relation =
                "<Relationships xmlns=\"" + packed + "relationships\"><Relationship Id=\"r1\" Type=\"" + office;
        part(zip, "_rels/.rels", relation + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"Diary\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        write(zip, "<worksheet xmlns=\"" + main + "\"><sheetData>");
        sheetRow(zip, 1, List.of(HEADER));
        for (int row = 0; row < rows; row++) {
            sheetRow(zip, row + 2, row(row));
        }
        write(zip, "</sheetData></worksheet>");
        zip.closeEntry();
        zip.finish();
    }

    private static void sheetRow(OutputStream out, int number, List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            String place = " r=\"" + (char) ('A' + i) + number + "\"";
            if (number > 1 && (i == 4 || i == 5)) {
                row.append("<c").append(place).append("><v>").append(cell).append("</v></c>");
            } else {
                row.append("<c").append(place).append(" t=\"inlineStr\"><is><t>");
                row.append(cell).append("</t></is></c>");
            }
        }
        write(out, row.append("</row>").toString());
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, xml);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
