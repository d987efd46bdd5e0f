package org.crampkit.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages as images, compared with images that somebody looked at. {@code -Dcrampkit.renew=true} writes them anew: look at each
 * before it is kept.
 */
public final class PageImages {

    /** From this difference on, of 255, a pixel counts as another. */
    private static final int OTHER = 64;

    /** The largest share of other pixels of a page that is the same. */
    private static final double TOLERANCE = 0.002;

    private PageImages() {}

    /** Returns the pages of a file at a resolution. */
    public static List<BufferedImage> of(byte[] pdf, int dpi, ImageType type) throws IOException {
        List<BufferedImage> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(renderer.renderImageWithDPI(page, dpi, type));
            }
        }
        return images;
    }

    /** Returns how an image differs from the one that is kept, empty where it does not; renews it where that is asked for. */
    public static String difference(BufferedImage image, Path kept) throws IOException {
        if (Boolean.getBoolean("crampkit.renew")) {
            Files.createDirectories(kept.getParent());
            ImageIO.write(image, "png", kept.toFile());
            return "";
        }
        if (!Files.exists(kept)) {
            return kept + " is not there";
        }
        BufferedImage known = ImageIO.read(kept.toFile());
        if (known.getWidth() != image.getWidth() || known.getHeight() != image.getHeight()) {
            return kept + " has another size";
        }
        long other = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                other += Math.abs(grey(image.getRGB(x, y)) - grey(known.getRGB(x, y))) > OTHER ? 1 : 0;
            }
        }
        double share = other / (double) (image.getWidth() * image.getHeight());
        if (share <= TOLERANCE) {
            return "";
        }
        Path now = Files.createDirectories(Path.of("target/pages")).resolve(kept.getFileName());
        ImageIO.write(image, "png", now.toFile());
        return kept + " differs in " + Math.round(share * 10_000) / 100.0 + " % of its pixels; see " + now;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}
