package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampkit.document.VeraPdf;
import org.junit.jupiter.api.Test;

/** The audit on paper. */
class AuditPaperIT {

    @Test
    void thePaperIsTaggedHasItsHeadingsAndAtMostFourPages() throws Exception {
        Crampkit crampkit = SampleClinic.open();
        Path folder = crampkit.work().resolve("paper");
        crampkit.script(List.of("audit --json " + Crampkit.AS_OF
                + " --from=2026-08-01 --to=2026-11-22 --internal --format=pdf --out=" + folder));
        Path file = folder.resolve("audit-2026-08-01-to-2026-11-22-internal.pdf");
        assertThat(VeraPdf.brokenRules(Files.readAllBytes(file))).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(4);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Reason for the audit",
                            "Criteria and standards",
                            "Preparation",
                            "First data collection",
                            "Change",
                            "Second data collection",
                            "Conclusions",
                            "Contains patient-level detail");
        }
    }
}
