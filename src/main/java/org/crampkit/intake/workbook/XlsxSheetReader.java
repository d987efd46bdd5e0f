package org.crampkit.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.crampkit.intake.sheet.SheetHead;
import org.crampkit.intake.sheet.SheetReader;
import org.crampkit.intake.sheet.SheetVisitor;
import org.crampkit.intake.sheet.UnreadableException;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an {@code .xlsx} workbook as a stream of rows; no sheet is held in memory. */
public final class XlsxSheetReader implements SheetReader {

    private static final double SMALLEST_INFLATE_RATIO = 0.005;

    private final Path file;

    /**
     * Checks the package.
     *
     * @throws UnreadableException where it is damaged or hostile
     */
    public XlsxSheetReader(Path file) {
        ZipSecureFile.setMinInflateRatio(SMALLEST_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(ZipGuard.PART);
        ZipGuard.check(file);
        this.file = file;
    }

    @Override
    public String described() {
        return "Excel workbook (.xlsx)";
    }

    @Override
    public void read(SheetVisitor visitor) {
        try (OPCPackage parts = open()) {
            readParts(parts, visitor);
        } catch (SAXException e) {
            throw new UnreadableException(saysDoctype(e) ? "CK-107" : "CK-104");
        } catch (IOException e) {
            throw new UnreadableException(saysBomb(e) ? "CK-105" : "CK-104");
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | POIXMLException
                | RecordFormatException
                | ParserConfigurationException e) {
            throw new UnreadableException("CK-104");
        }
    }

    private OPCPackage open() throws OpenXML4JException {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw new UnreadableException("CK-104");
        }
    }

    private static void readParts(OPCPackage parts, SheetVisitor visitor)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Book book = book(parts);
        for (int i = 0; book.sheets().hasNext(); i++) {
            try (InputStream in = next(book.sheets())) {
                String name = book.sheets().getSheetName();
                if (!visitor.sheet(new SheetHead(i, name, book.hidden().contains(name)))) {
                    continue;
                }
                try {
                    parse(in, new SheetPart(visitor, book.strings(), book.styles(), book.from1904()));
                } catch (EnoughException e) {
                    // the visitor has seen enough of this sheet
                }
                visitor.end();
            }
        }
    }

    private record Book(
            XSSFReader.SheetIterator sheets,
            CellStyles styles,
            List<String> strings,
            boolean from1904,
            Set<String> hidden) {}

    /** Opens all but the sheets; whatever the library throws at damaged parts means that the file is damaged. */
    private static Book book(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try {
            XSSFReader reader = new XSSFReader(parts);
            WorkbookPart workbook = new WorkbookPart();
            try (InputStream in = reader.getWorkbookData()) {
                parse(in, workbook);
            }
            CellStyles styles = CellStyles.of(reader.getStylesTable());
            List<String> strings = strings(new ReadOnlySharedStringsTable(parts, false));
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            return new Book(sheets, styles, strings, workbook.from1904(), workbook.hidden());
        } catch (RuntimeException e) {
            throw e instanceof UnreadableException known ? known : new UnreadableException("CK-104");
        }
    }

    private static InputStream next(XSSFReader.SheetIterator sheets) {
        try {
            return sheets.next();
        } catch (RuntimeException e) {
            throw new UnreadableException("CK-104");
        }
    }

    private static List<String> strings(ReadOnlySharedStringsTable table) {
        List<String> strings = new ArrayList<>(table.getUniqueCount());
        for (int i = 0; i < table.getUniqueCount(); i++) {
            strings.add(table.getItemAt(i).getString());
        }
        return strings;
    }

    private static void parse(InputStream in, ContentHandler handler)
            throws SAXException, IOException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        xml.setContentHandler(handler);
        xml.parse(new InputSource(in));
    }

    private static boolean saysDoctype(SAXException e) {
        return String.valueOf(e.getMessage()).contains("DOCTYPE");
    }

    private static boolean saysBomb(IOException e) {
        return String.valueOf(e.getMessage()).contains("Zip bomb");
    }
}
