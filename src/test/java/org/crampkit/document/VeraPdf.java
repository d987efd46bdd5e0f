package org.crampkit.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF about a file. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Returns every broken rule of PDF/UA-1 and PDF/A-3a; empty where the file keeps all. */
    public static List<String> brokenRules(byte[] pdf) throws Exception {
        return broken(pdf, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A));
    }

    /** Returns every broken rule of PDF/UA-1, for a file that is no archive file. */
    public static List<String> brokenAccessRules(byte[] pdf) throws Exception {
        return broken(pdf, List.of(PDFAFlavour.PDFUA_1));
    }

    private static List<String> broken(byte[] pdf, List<PDFAFlavour> flavours) throws Exception {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour flavour : flavours) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    broken.add(flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
                }
                if (!result.isCompliant() && broken.isEmpty()) {
                    broken.add(flavour + " not compliant");
                }
            }
        }
        return broken;
    }
}
