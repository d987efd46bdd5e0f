package org.crampkit.workflow.care;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.document.Page;
import org.crampkit.document.form.FormMark;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.handout.form.FormCsv;
import org.crampkit.handout.form.FormWorkbook;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.FormatWords;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a blank diary that imports back, for one patient or for anybody. */
@Component
public final class MakeDiaryForm {

    private static final int STANDARD_SIZE = 12;
    private static final int LARGE_SIZE = 16;
    private static final int STANDARD_NIGHTS = 14;
    private static final int MOST_NIGHTS = 92;

    private final Clinic clinic;

    /** Works on one clinic. */
    public MakeDiaryForm(Clinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Makes the form in the formats asked for, and notes it in the trail. It begins tonight.
     *
     * @throws RefusedException where there is no such patient, format or number of nights, or a file cannot be written
     */
    public Outcome make(Request request) {
        Set<Format> formats = formats(request.formats());
        int nights = nights(request);
        String key = request.key() == null ? "" : request.key();
        Profile profile = key.isBlank()
                ? Profile.UNKNOWN
                : ShowPatients.person(clinic, key).profile();
        DiaryForm form = form(key, nights, profile, request);
        String name = "diary-" + (key.isBlank() ? "blank" : OutputFile.safe(key)) + "-"
                + request.desk().today();
        Map<Format, Path> files = new LinkedHashMap<>();
        clinic.ledger().write(() -> {
            for (Format format : formats) {
                OutputFile file = OutputFile.at(
                        Optional.ofNullable(request.out()), clinic.home(), name, format.word(), formats.size());
                file.write(bytes(form, format, request));
                files.put(format, file.place());
            }
            clinic.ledger()
                    .trail()
                    .append(
                            "diary-form",
                            key.isBlank() ? null : key,
                            request.desk().by(),
                            Map.of("nights", Integer.toString(nights)));
            return true;
        });
        return new Outcome(form, files, request.fillable());
    }

    private static int nights(Request request) {
        int nights = request.nights() == null ? STANDARD_NIGHTS : request.nights();
        if (nights < 1 || nights > MOST_NIGHTS) {
            throw new RefusedException(
                    new Refusal.BadRequest("CK-903", "nights", Map.of("nights", nights, "most", MOST_NIGHTS)));
        }
        return nights;
    }

    /** A reader of larger print than the usual, or of an easy-read sheet, gets the large diary. */
    private static boolean large(Profile profile) {
        Integer own = profile.fontSize();
        return profile.readingFormat() != ReadingFormat.STANDARD || (own != null && own >= LARGE_SIZE);
    }

    private DiaryForm form(String key, int nights, Profile profile, Request request) {
        Books books = clinic.books();
        String language = PaperLanguage.of(books.wording(), request.language(), profile);
        int size = request.largePrint() || large(profile) ? LARGE_SIZE : STANDARD_SIZE;
        return new DiaryForm(
                key,
                request.desk().today(),
                nights,
                size,
                books.brand(),
                books.wording().pack(language).in(books.brand().country()));
    }

    private byte[] bytes(DiaryForm form, Format format, Request request) {
        return switch (format) {
            case CSV -> FormCsv.of(form).getBytes(StandardCharsets.UTF_8);
            case XLSX -> FormWorkbook.of(form);
            case PDF -> {
                Page page = clinic.books().forms().page(form, request.desk().today(), request.fillable());
                yield request.fillable()
                        ? clinic.books()
                                .renderer()
                                .fillable(page, new FormMark(form.patient(), form.dates()))
                                .bytes()
                        : clinic.books().renderer().render(page).bytes();
            }
        };
    }

    private static Set<Format> formats(List<String> words) {
        return words.isEmpty() ? Set.of(Format.PDF) : FormatWords.named(words, List.of(Format.values()), Format::word);
    }

    /** The forms of a blank diary. */
    public enum Format {
        PDF,
        XLSX,
        CSV;

        /** Returns the word of the option, the ending of a file name and the word of JSON replies. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was asked.
     *
     * @param key the patient's key, null or blank for a form for anybody
     * @param formats words of the formats; empty for PDF
     * @param nights how many nights, null for two weeks
     * @param language language code, null for the profile's
     * @param fillable whether the PDF has form fields
     * @param largePrint whether the PDF is in large print though no record asks for it
     * @param out file or folder to write to, null for the home's {@code out} folder
     * @param desk who asks, and when
     */
    public record Request(
            @Nullable String key,
            List<String> formats,
            @Nullable Integer nights,
            @Nullable String language,
            boolean fillable,
            boolean largePrint,
            @Nullable Path out,
            Desk desk) {
        /** Copies the list. */
        public Request {
            formats = List.copyOf(formats);
        }
    }

    /**
     * The form that was made.
     *
     * @param form what it is
     * @param files where each format was written
     * @param fillable whether the PDF has form fields
     */
    public record Outcome(DiaryForm form, Map<Format, Path> files, boolean fillable) {
        /** Copies the map. */
        public Outcome {
            files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }
}
