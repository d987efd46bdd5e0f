package org.crampkit.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A tagged file as a screen reader goes through it, and the page it was made of as plain text. */
public final class ReadingOrder {

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private ReadingOrder() {}

    /** Goes through a file. */
    public static ReadingOrder of(byte[] pdf) throws IOException {
        ReadingOrder order = new ReadingOrder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, texts));
                order.marked.put(page, texts);
            }
            order.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return order;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder said = new StringBuilder();
        float line = Float.NaN;
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                said.append(!Float.isNaN(line) && Math.abs(line - letter.getY()) > 1 ? " " : "")
                        .append(letter.getUnicode());
                line = letter.getY();
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), said.toString(), (one, other) -> one + " " + other);
        }
    }

    private void walk(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                said(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                said(page, id);
            }
        }
    }

    private void element(PDStructureElement element, PDPage page) {
        String type = element.getStructureType();
        if (type.matches("H[1-6]")) {
            headings.add(type);
        }
        if (type.equals("Figure")) {
            String alt = element.getAlternateDescription() == null ? "" : element.getAlternateDescription();
            figures.add(alt);
            text.append(alt);
            return;
        }
        if (type.equals("Table")) {
            tables.add(kinds(element));
        }
        if (type.equals("TR")) {
            rows.add(new ArrayList<>());
        }
        int start = text.length();
        if (!type.equals("Lbl")) {
            walk(element, page);
        }
        if (type.matches("T[HD]") && !rows.isEmpty()) {
            rows.get(rows.size() - 1)
                    .add(text.substring(start).replaceAll("\\s+", " ").strip());
        }
    }

    private static String kinds(PDStructureNode node) {
        StringBuilder kinds = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                kinds.append(type.equals("TH") ? "H" : type.equals("TD") ? "D" : kinds(element));
            }
        }
        return kinds.toString();
    }

    private void said(PDPage page, int id) {
        Map<Integer, String> texts = page == null ? null : marked.get(page);
        if (texts != null) {
            text.append(texts.getOrDefault(id, "")).append(' ');
        }
    }

    /** Returns all that is read aloud, alternative texts among it, without blanks. */
    public String text() {
        return squeezed(text.toString());
    }

    /** Returns the headings, such as H1, in order. */
    public List<String> headings() {
        return headings;
    }

    /** Returns the alternative text of each figure. */
    public List<String> figures() {
        return figures;
    }

    /** Returns, for each table, its cells in order: H for a header and D for data. */
    public List<String> tables() {
        return tables;
    }

    /** Returns the cells of every table row, headers among them, as they are read. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Returns the plain-text twin of a page: what it says in order, drawings by their alternative text, no running footer. */
    public static String twin(Page page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.xhtml())))
                .getDocumentElement();
        StringBuilder said = new StringBuilder();
        say(root, said);
        return squeezed(said.toString());
    }

    private static void say(Node node, StringBuilder said) {
        if (node instanceof Element element) {
            String name = element.getLocalName();
            if (name.equals("head") || element.getAttribute("id").equals("foot")) {
                return;
            }
            if (name.equals("svg") || name.equals("img")) {
                said.append(element.getAttribute("alt"));
                return;
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            said.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            say(child, said);
        }
    }

    private static String squeezed(String said) {
        return said.replaceAll("[\\s\\u00a0]+", "");
    }
}
