package org.crampkit.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that are hostile, damaged or no diary, each with the code that must refuse it. */
final class HostileFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String ROWS =
            row(1, "night_date", "night_status", "pain_nrs") + row(2, "2026-11-02", "CRAMP", "5");

    private final Path folder;
    private final Map<Path, String> made = new LinkedHashMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Returns every file with its code. */
    static Map<Path, String> in(Path folder) throws Exception {
        HostileFiles files = new HostileFiles(Files.createDirectories(folder));
        files.texts();
        files.kinds();
        files.workbooks();
        files.locked();
        return files.made;
    }

    /** Returns a workbook with one night and a million rows that hold nothing. */
    static Path manyEmptyRows(Path folder) throws IOException {
        HostileFiles files = new HostileFiles(Files.createDirectories(folder));
        StringBuilder empty = new StringBuilder();
        for (int i = 3; i <= 1_048_576; i++) {
            empty.append("<row r=\"").append(i).append("\"/>");
        }
        return files.book("empty-rows.xlsx", "", SHEET + ROWS + empty + END, Map.of());
    }

    /** Returns a diary of many rows with a quote in one of the first that is never closed. */
    static Path openQuote(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("night_date,night_status,notes\n");
        for (int i = 0; i < 20_000; i++) {
            String day = String.format(java.util.Locale.ROOT, "2026-%02d-%02d", 1 + i % 10, 1 + i % 28);
            rows.append(day)
                    .append(",NO_CRAMP,")
                    .append(i == 98 ? "\"slept badly" : "fine")
                    .append('\n');
        }
        return Files.write(Files.createDirectories(folder).resolve("open-quote.csv"), text(rows.toString()));
    }

    private void texts() throws IOException {
        put("empty.csv", "CK-101", new byte[0]);
        put("blank.csv", "CK-101", "\uFEFF \r\n\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] junk = new byte[300_000];
        new Random(1).nextBytes(junk);
        put("junk.csv", "CK-102", junk);
        put("long-cell.csv", "CK-105", text("night_date,night_status,notes\n2026-11-02,CRAMP," + "x".repeat(1 << 20)));
        put("long-line.csv", "CK-105", text("a".repeat(12_000_000)));
        put("quotes.csv", "CK-105", text("night_date,night_status\n" + "\"".repeat(5_000_000)));
        put("columns.csv", "CK-105", text("c,".repeat(10_000) + "\n" + "1,".repeat(10_000)));
        put("columns-16384.csv", "CK-105", text("c,".repeat(16_384) + "\n" + "1,".repeat(16_384)));
        put("program.csv", "CK-102", join(text("MZ\u0000\u0003"), junk));
        put("blood-pressure.csv", "CK-109", text("Date,Systolic,Diastolic,Pulse\n2026-11-02,142,88,71\n"));
        put("stock.csv", "CK-109", text("Item,SKU,Quantity,Price\nBandage,B-11,40,2.10\n"));
        put("only-bad.csv", "CK-114", text("patient_id,night_date,pain_nrs\nP-1,31/02/2026,5\n"));
    }

    private void kinds() throws IOException {
        byte[] junk = new byte[300_000];
        new Random(2).nextBytes(junk);
        put("pdf.csv", "CK-111", join(text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"), junk));
        put("picture.xlsx", "CK-113", join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, junk));
        put("junk.xlsx", "CK-104", join(new byte[] {'P', 'K', 3, 4}, junk));
        put(
                "junk.xls",
                "CK-104",
                join(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        junk));
        put("page.xls", "CK-112", text("<html><body><p>No table here</p></body></html>"));
        zip("letter.docx", "CK-113", Map.of("word/document.xml", "<w/>"));
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 3_000; i++) {
            parts.put("p" + i + ".xml", "<x/>");
        }
        parts.put("xl/workbook.xml", "<workbook/>");
        zip("parts.xlsx", "CK-105", parts);
    }

    private void workbooks() throws IOException {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        book("xxe.xlsx", "CK-107", doctype + SHEET + row(1, "&x;") + END, Map.of());
        StringBuilder entities =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'j'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            entities.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        book("entities.xlsx", "CK-107", entities + "]>" + SHEET + row(1, "&i;") + END, Map.of());
        book("links.xlsx", "CK-107", SHEET + ROWS + END, Map.of("xl/externalLinks/externalLink1.xml", "<x/>"));
        book("macros.xlsm", "CK-106", SHEET + ROWS + END, Map.of("xl/vbaProject.bin", "x"));
        book("long-cell.xlsx", "CK-105", SHEET + ROWS + row(3, "2026-11-03", "x".repeat(1 << 20)) + END, Map.of());
        String[] wide = new String[10_000];
        Arrays.fill(wide, "c");
        book("columns.xlsx", "CK-105", SHEET + row(1, wide) + END, Map.of());
        String[] widest = new String[16_384];
        Arrays.fill(widest, "c");
        book("columns-16384.xlsx", "CK-105", SHEET + row(1, widest) + END, Map.of());
        book("cut-off-part.xlsx", "CK-104", (SHEET + ROWS + END).substring(0, 300), Map.of());
        Path whole = book("whole.xlsx", "", SHEET + ROWS + END, Map.of());
        byte[] bytes = Files.readAllBytes(whole);
        made.remove(whole);
        put("cut-off.xlsx", "CK-104", Arrays.copyOf(bytes, bytes.length * 2 / 3));
        bomb();
    }

    private void bomb() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            skeleton(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(text(SHEET + ROWS));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1_000; i++) {
                zip.write(blanks);
            }
            zip.write(text(END));
        }
        made.put(file, "CK-105");
    }

    private void locked() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(folder.resolve("whole.xlsx")));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        made.put(file, "CK-103");
        lockedOld();
    }

    private void lockedOld() throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("night_date");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        made.put(file, "CK-103");
    }

    private Path book(String name, String code, String sheet, Map<String, String> more) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            skeleton(zip);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
            for (Map.Entry<String, String> part : more.entrySet()) {
                part(zip, part.getKey(), part.getValue());
            }
        }
        made.put(file, code);
        return file;
    }

    private static void skeleton(ZipOutputStream zip) throws IOException {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKED
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind
                        + "worksheet+xml\"/></Types>");
        String relation =
                "<Relationships xmlns=\"" + PACKED + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE;
        part(zip, "_rels/.rels", relation + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private void zip(String name, String code, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                part(zip, part.getKey(), part.getValue());
            }
        }
        made.put(file, code);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(content));
        zip.closeEntry();
    }

    private void put(String name, String code, byte[] bytes) throws IOException {
        made.put(Files.write(folder.resolve(name), bytes), code);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
