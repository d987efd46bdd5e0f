package org.crampkit.intake.workbook;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from the workbook part which day its numbers count from, and which sheets are hidden. */
final class WorkbookPart extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if ("workbookPr".equals(localName)) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if ("sheet".equals(localName)) {
            String state = attributes.getValue("state");
            if (state != null && !"visible".equals(state)) {
                hidden.add(attributes.getValue("name"));
            }
        }
    }

    /** Returns the names of the sheets whose tabs are hidden. */
    Set<String> hidden() {
        return hidden;
    }

    boolean from1904() {
        return from1904;
    }
}
