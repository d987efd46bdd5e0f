package org.crampkit.audit.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Opens a written workbook again and counts cells of one of its tables, without holding a sheet in memory. */
final class BookCheck {

    private static final XMLInputFactory XML = factory();

    private BookCheck() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Returns how many cells of a column hold something, below the heading; 0 where no sheet has the table.
     *
     * @param file the workbook
     * @param table the name of a table
     * @param column the letter of the column
     */
    static int cells(Path file, String table, String column) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Iterator<InputStream> sheets = new XSSFReader(opened).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    PackagePart part = ((XSSFReader.SheetIterator) sheets).getSheetPart();
                    if (holds(part, table)) {
                        return filled(sheet, column) - 1;
                    }
                }
            }
            return 0;
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException("the workbook cannot be opened again", e);
        }
    }

    private static boolean holds(PackagePart sheet, String table)
            throws OpenXML4JException, IOException, XMLStreamException {
        for (PackageRelationship link : sheet.getRelationshipsByType(XSSFRelation.TABLE.getRelation())) {
            try (InputStream in = sheet.getRelatedPart(link).getInputStream()) {
                XMLStreamReader xml = XML.createXMLStreamReader(in);
                xml.nextTag();
                if (table.equals(xml.getAttributeValue(null, "name"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Counts the cells of a column that hold a value. */
    private static int filled(InputStream sheet, String column) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(sheet);
        int filled = 0;
        boolean here = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    String place = xml.getAttributeValue(null, "r");
                    here = place != null && place.replaceAll("\\d", "").equals(column);
                } else if (here
                        && (xml.getLocalName().equals("v") || xml.getLocalName().equals("is"))) {
                    filled++;
                }
            }
        }
        return filled;
    }
}
