package org.crampkit.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.crampkit.document.Brand;
import org.crampkit.document.ReadingOrder;
import org.crampkit.handout.Handout;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.workflow.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic's own faces, named in its brand. */
class BrandFacesTests {

    private static final TemplateFiles SHIPPED = TemplateFiles.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path own;

    @Test
    void pagesAreSetInTheFacesThatTheBrandNames() throws IOException {
        put("fonts/Ours.ttf", SHIPPED.bytes("fonts/SourceSans3-Bold.ttf"));
        brand("font: SourceSans3-Regular.ttf", "font: Ours.ttf");
        assertThat(faces()).containsExactly("SourceSans3-Bold");
    }

    @Test
    void withoutAFaceInTheBrandTheProgramsOwnAreTaken() throws IOException {
        brand("font: SourceSans3-Regular.ttf\nfontBold: SourceSans3-Bold.ttf\n", "");
        assertThat(faces()).containsExactly("SourceSans3-Bold", "SourceSans3-Regular");
    }

    @Test
    void aFaceThatIsMissingIsNoFontOrLacksLettersIsNamed() throws IOException {
        brand("font: SourceSans3-Regular.ttf", "font: Nowhere.ttf");
        assertThatThrownBy(this::brand).hasMessageContaining("the font Nowhere.ttf is not in the folder fonts.");
        put("fonts/Nowhere.ttf", "no font".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(this::brand)
                .hasMessageContaining("the font Nowhere.ttf is no TrueType font (.ttf) that may be embedded.");
        put("fonts/Nowhere.ttf", withoutTheLetterZ());
        assertThatThrownBy(this::brand).hasMessageContaining("the font Nowhere.ttf lacks the letters Zz\u2013.");
    }

    @Test
    void aPngLogoStandsOnThePages() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", png);
        put("brand/ours.png", png.toByteArray());
        brand("logo: logo.svg", "logo: ours.png");
        Books books = load();
        try (PaperClinic clinic = new PaperClinic()) {
            Handout handout = books.composer().compose(clinic.facts("P-001", "en", 14, books.brand()));
            byte[] pdf = books.renderer().render(handout.page()).bytes();
            assertThat(images(pdf)).isEqualTo(1);
            assertThat(ReadingOrder.of(pdf).figures()).contains(books.brand().logoAlt());
        }
    }

    private static int images(byte[] pdf) throws IOException {
        int images = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                images += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        return images;
    }

    private static byte[] withoutTheLetterZ() throws IOException {
        byte[] whole = SHIPPED.bytes("fonts/SourceSans3-Regular.ttf");
        try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            TTFSubsetter some = new TTFSubsetter(face);
            for (int letter = ' '; letter < 256; letter++) {
                if (letter != 'z' && letter != 'Z') {
                    some.add(letter);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            some.writeToStream(out);
            return out.toByteArray();
        }
    }

    private Brand brand() {
        return Brand.load(TemplateFiles.overriddenBy(own));
    }

    private Books load() {
        Books books = new Books(TemplateFiles.overriddenBy(own));
        assertThat(books.brand()).isNotNull();
        return books;
    }

    private Set<String> faces() throws IOException {
        Books books = load();
        Brand brand = books.brand();
        DiaryForm form = new DiaryForm(
                "P-001", DAY, 7, 12, brand, books.wording().pack("en").in(brand.country()));
        byte[] pdf =
                books.renderer().render(books.forms().page(form, DAY, false)).bytes();
        Set<String> faces = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    String face = page.getResources().getFont(name).getName();
                    faces.add(face.substring(face.indexOf('+') + 1));
                }
            }
        }
        return faces;
    }

    private void brand(String what, String with) throws IOException {
        String text = SHIPPED.text("brand/brand.yaml");
        assertThat(text).contains(what);
        put("brand/brand.yaml", text.replace(what, with).getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
