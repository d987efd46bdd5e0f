package org.crampkit.handout.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FiguresTests {

    /** What every SVG renderer and PDF/A take: no class, style, opacity, filter, gradient, transform or link. */
    private static final Set<String> ALLOWED = Set.of(
            "xmlns",
            "width",
            "height",
            "viewBox",
            "role",
            "alt",
            "d",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin");

    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final Figures FIGURES = new Figures(TEMPLATES, new Wording(TEMPLATES));

    static List<String> items() {
        return AnatomyTests.items();
    }

    @ParameterizedTest
    @MethodSource("items")
    void drawingIsPlainSvgWithAlternativeText(String item) throws Exception {
        Document svg = parse(FIGURES.svg(item, "en", 60).orElseThrow());
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("alt")).hasSizeGreaterThan(40);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(root.getAttribute("alt"));
        assertThat(root.getAttribute("width")).isEqualTo("60.0mm");
        Set<String> seen = new TreeSet<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).isIn("svg", "title", "path");
            for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
                seen.add(all.item(i).getAttributes().item(a).getNodeName());
            }
        }
        assertThat(ALLOWED).containsAll(seen);
    }

    @ParameterizedTest
    @MethodSource("items")
    void sameItemGivesTheSameText(String item) {
        assertThat(FIGURES.svg(item, "en", 60)).isEqualTo(FIGURES.svg(item, "en", 60));
    }

    @Test
    void itemWithoutAPoseHasNoDrawing() {
        assertThat(FIGURES.svg("HYD-GEN", "en", 60)).isEmpty();
    }

    @Test
    void unknownLanguageGetsTheReferenceText() {
        assertThat(FIGURES.svg("STR-CALF", "qq", 60)).isEqualTo(FIGURES.svg("STR-CALF", "en", 60));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
