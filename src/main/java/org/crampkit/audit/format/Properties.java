package org.crampkit.audit.format;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.audit.AuditReport.Cover;
import org.crampkit.audit.Span;

/** What a workbook says of itself; no author and no date where only the year may be told. */
final class Properties {

    private static final String PROGRAM = "Crampkit";

    private Properties() {}

    static void write(XSSFWorkbook workbook, Cover cover) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getExtendedProperties().setApplication(PROGRAM);
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(cover.title());
        Optional<String> nobody = Optional.empty();
        Optional<Date> never = Optional.empty();
        core.setCreatorProperty(nobody);
        core.setLastModifiedByProperty(nobody);
        core.setCreatedProperty(never);
        if (cover.made() instanceof Span.Dates made) {
            LocalDate day = made.period().from();
            core.setCreatorProperty(cover.brand().name());
            core.setCreatedProperty(
                    Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
        }
    }
}
