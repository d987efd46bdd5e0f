package org.crampkit.intake.workbook;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from the workbook part which day its numbers count from. */
final class WorkbookPart extends DefaultHandler {

    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if ("workbookPr".equals(localName)) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }

    boolean from1904() {
        return from1904;
    }
}
