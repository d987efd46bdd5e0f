package org.crampkit.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crampkit.document.PdfFile;
import org.crampkit.document.VeraPdf;
import org.crampkit.summary.EvidenceGrade;
import org.junit.jupiter.api.Test;

/** The handout as paper. */
class HandoutComposerTests {

    @Test
    void mainVariantsAreAccessibleAndArchivable() throws Exception {
        Path out = Files.createDirectories(Path.of("target/handouts"));
        Map<String, HandoutFacts> variants = Map.of(
                "usual", Samples.usual(),
                "short",
                        Samples.facts(
                                Samples.shortPlan(), Samples.summary(EvidenceGrade.C, 20, 5), Samples.flags(), 14),
                "held",
                        Samples.facts(
                                Samples.heldPlan(),
                                Samples.summary(EvidenceGrade.B, 26, 9),
                                Samples.flags(Samples.chestPain()),
                                14),
                "large",
                        Samples.facts(Samples.longPlan(), Samples.summary(EvidenceGrade.B, 26, 9), Samples.flags(), 24),
                "few", Samples.facts(Samples.shortPlan(), Samples.summary(EvidenceGrade.D, 6, 3), Samples.flags(), 14));
        for (Map.Entry<String, HandoutFacts> variant : variants.entrySet()) {
            Handout handout = Samples.COMPOSER.compose(variant.getValue());
            PdfFile pdf = Samples.RENDERER.render(handout.page());
            Files.write(out.resolve(variant.getKey() + ".pdf"), pdf.bytes());
            assertThat(VeraPdf.brokenRules(pdf.bytes())).as(variant.getKey()).isEmpty();
        }
    }
}
